using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Celadon.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "plans_plan",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    City = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", nullable: true),
                    Issued = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: true),
                    EndYear = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_reading",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalCode = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalChinese = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalEnglish = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_reading", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_group",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_group", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_group_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_item",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", nullable: true),
                    Clause = table.Column<string>(type: "TEXT", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    DeliverableKind = table.Column<string>(type: "TEXT", nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: true),
                    Modality = table.Column<string>(type: "TEXT", nullable: true),
                    AlternativeGroup = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Metric = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Scope = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Form = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Comparison = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Number = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_UpperNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Grade = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_Word = table.Column<string>(type: "TEXT", nullable: true),
                    Figure_BaseYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Figure_Per = table.Column<string>(type: "TEXT", nullable: true),
                    Deadline_Raw = table.Column<string>(type: "TEXT", nullable: true),
                    Deadline_Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Deadline_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Deadline_Every = table.Column<string>(type: "TEXT", nullable: true),
                    Deadline_IsInherited = table.Column<bool>(type: "INTEGER", nullable: true),
                    Deadline_MarkStart = table.Column<int>(type: "INTEGER", nullable: true),
                    Deadline_MarkEnd = table.Column<int>(type: "INTEGER", nullable: true),
                    SentenceOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SentenceSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    MarkStart = table.Column<int>(type: "INTEGER", nullable: false),
                    MarkEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_item", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_item_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_measure",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Clause = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    TextFoldedLength = table.Column<int>(type: "INTEGER", nullable: false),
                    TextSha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_measure", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_measure_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_official_sentence",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_official_sentence", x => new { x.PlanId, x.Sha256 });
                    table.ForeignKey(
                        name: "FK_plans_official_sentence_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_official_text",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: false),
                    LoadedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_official_text", x => x.PlanId);
                    table.ForeignKey(
                        name: "FK_plans_official_text_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_safeguard",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Clause = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_safeguard", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_safeguard_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_reading_content",
                columns: table => new
                {
                    ReadingId = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Tables = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_reading_content", x => x.ReadingId);
                    table.ForeignKey(
                        name: "FK_plans_reading_content_plans_reading_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "plans_reading",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_condition",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Comparison = table.Column<string>(type: "TEXT", nullable: false),
                    Figure = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Per = table.Column<string>(type: "TEXT", nullable: true),
                    MarkStart = table.Column<int>(type: "INTEGER", nullable: false),
                    MarkEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_condition", x => new { x.PlanId, x.ItemCode, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                        columns: x => new { x.PlanId, x.ItemCode },
                        principalTable: "plans_item",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_duty",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    MeasureCode = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    IsOpenEnded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_duty", x => new { x.PlanId, x.MeasureCode, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                        columns: x => new { x.PlanId, x.MeasureCode },
                        principalTable: "plans_measure",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_plans_reading_Sha256",
                table: "plans_reading",
                column: "Sha256",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plans_condition");

            migrationBuilder.DropTable(
                name: "plans_duty");

            migrationBuilder.DropTable(
                name: "plans_group");

            migrationBuilder.DropTable(
                name: "plans_official_sentence");

            migrationBuilder.DropTable(
                name: "plans_official_text");

            migrationBuilder.DropTable(
                name: "plans_reading_content");

            migrationBuilder.DropTable(
                name: "plans_safeguard");

            migrationBuilder.DropTable(
                name: "plans_item");

            migrationBuilder.DropTable(
                name: "plans_measure");

            migrationBuilder.DropTable(
                name: "plans_reading");

            migrationBuilder.DropTable(
                name: "plans_plan");
        }
    }
}
