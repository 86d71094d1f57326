using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Celadon.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Office : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                table: "plans_condition");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                table: "plans_duty");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_group_plans_plan_PlanId",
                table: "plans_group");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_item_plans_plan_PlanId",
                table: "plans_item");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_measure_plans_plan_PlanId",
                table: "plans_measure");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_official_sentence_plans_plan_PlanId",
                table: "plans_official_sentence");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_official_text_plans_plan_PlanId",
                table: "plans_official_text");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_reading_content_plans_reading_ReadingId",
                table: "plans_reading_content");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_safeguard_plans_plan_PlanId",
                table: "plans_safeguard");

            migrationBuilder.CreateTable(
                name: "storage_history",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    TableName = table.Column<string>(type: "TEXT", nullable: false),
                    RecordKey = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_history", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_storage_history_At",
                table: "storage_history",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_storage_history_TableName_RecordKey",
                table: "storage_history",
                columns: new[] { "TableName", "RecordKey" });

            migrationBuilder.AddForeignKey(
                name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                table: "plans_condition",
                columns: new[] { "PlanId", "ItemCode" },
                principalTable: "plans_item",
                principalColumns: new[] { "PlanId", "Code" });

            migrationBuilder.AddForeignKey(
                name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                table: "plans_duty",
                columns: new[] { "PlanId", "MeasureCode" },
                principalTable: "plans_measure",
                principalColumns: new[] { "PlanId", "Code" });

            migrationBuilder.AddForeignKey(
                name: "FK_plans_group_plans_plan_PlanId",
                table: "plans_group",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_item_plans_plan_PlanId",
                table: "plans_item",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_measure_plans_plan_PlanId",
                table: "plans_measure",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_official_sentence_plans_plan_PlanId",
                table: "plans_official_sentence",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_official_text_plans_plan_PlanId",
                table: "plans_official_text",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_reading_content_plans_reading_ReadingId",
                table: "plans_reading_content",
                column: "ReadingId",
                principalTable: "plans_reading",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_safeguard_plans_plan_PlanId",
                table: "plans_safeguard",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                table: "plans_condition");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                table: "plans_duty");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_group_plans_plan_PlanId",
                table: "plans_group");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_item_plans_plan_PlanId",
                table: "plans_item");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_measure_plans_plan_PlanId",
                table: "plans_measure");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_official_sentence_plans_plan_PlanId",
                table: "plans_official_sentence");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_official_text_plans_plan_PlanId",
                table: "plans_official_text");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_reading_content_plans_reading_ReadingId",
                table: "plans_reading_content");

            migrationBuilder.DropForeignKey(
                name: "FK_plans_safeguard_plans_plan_PlanId",
                table: "plans_safeguard");

            migrationBuilder.DropTable(
                name: "storage_history");

            migrationBuilder.AddForeignKey(
                name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                table: "plans_condition",
                columns: new[] { "PlanId", "ItemCode" },
                principalTable: "plans_item",
                principalColumns: new[] { "PlanId", "Code" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                table: "plans_duty",
                columns: new[] { "PlanId", "MeasureCode" },
                principalTable: "plans_measure",
                principalColumns: new[] { "PlanId", "Code" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_group_plans_plan_PlanId",
                table: "plans_group",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_item_plans_plan_PlanId",
                table: "plans_item",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_measure_plans_plan_PlanId",
                table: "plans_measure",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_official_sentence_plans_plan_PlanId",
                table: "plans_official_sentence",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_official_text_plans_plan_PlanId",
                table: "plans_official_text",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_reading_content_plans_reading_ReadingId",
                table: "plans_reading_content",
                column: "ReadingId",
                principalTable: "plans_reading",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_plans_safeguard_plans_plan_PlanId",
                table: "plans_safeguard",
                column: "PlanId",
                principalTable: "plans_plan",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
