using System;
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

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnBy",
                table: "plans_safeguard",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnBy",
                table: "plans_measure",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnBy",
                table: "plans_item",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "organization_account",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", nullable: false),
                    IsEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    PasswordChangedAt = table.Column<string>(type: "TEXT", nullable: true),
                    FormerPasswords = table.Column<string>(type: "TEXT", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    OneTimeHash = table.Column<string>(type: "TEXT", nullable: true),
                    OneTimeUntil = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: false),
                    AuthenticatorKey = table.Column<string>(type: "TEXT", nullable: true),
                    RecoveryCodes = table.Column<string>(type: "TEXT", nullable: false),
                    ExternalSubject = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_account_use",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_account_use", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "organization_area",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<string>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ShippedDigest = table.Column<string>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_area", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_area_organization_area_ParentId",
                        column: x => x.ParentId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_first_start",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_first_start", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_local_class",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_local_class", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "organization_sign_in",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Factor = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_sign_in", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_sign_in_attempt",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_sign_in_attempt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_adoption",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AdoptedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    ReadingId = table.Column<string>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SeenFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Measures = table.Column<int>(type: "INTEGER", nullable: false),
                    Objectives = table.Column<int>(type: "INTEGER", nullable: false),
                    Targets = table.Column<int>(type: "INTEGER", nullable: false),
                    Deliverables = table.Column<int>(type: "INTEGER", nullable: false),
                    Duties = table.Column<int>(type: "INTEGER", nullable: false),
                    SafeguardDuties = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_adoption", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_adoption_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_draft",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Amends = table.Column<string>(type: "TEXT", nullable: true),
                    PlanId = table.Column<string>(type: "TEXT", nullable: true),
                    Steps = table.Column<int>(type: "INTEGER", nullable: false),
                    LastPart = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_draft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plans_draft_plans_reading_Id",
                        column: x => x.Id,
                        principalTable: "plans_reading",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_duty_executor",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    MeasureCode = table.Column<string>(type: "TEXT", nullable: false),
                    DutyPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_duty_executor", x => new { x.PlanId, x.MeasureCode, x.DutyPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_duty_executor_plans_duty_PlanId_MeasureCode_DutyPosition",
                        columns: x => new { x.PlanId, x.MeasureCode, x.DutyPosition },
                        principalTable: "plans_duty",
                        principalColumns: new[] { "PlanId", "MeasureCode", "Position" });
                });

            migrationBuilder.CreateTable(
                name: "plans_instruction",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_instruction", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_link",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    MeasureCode = table.Column<string>(type: "TEXT", nullable: true),
                    ToPlanId = table.Column<string>(type: "TEXT", nullable: false),
                    ToMeasureCode = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    LinkedBy = table.Column<string>(type: "TEXT", nullable: false),
                    LinkedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UnlinkedAt = table.Column<string>(type: "TEXT", nullable: true),
                    UnlinkedBy = table.Column<string>(type: "TEXT", nullable: true),
                    UnlinkedReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_summing_up",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    MeasureCode = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: true),
                    NamedBy = table.Column<string>(type: "TEXT", nullable: false),
                    NamedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_summing_up", x => new { x.PlanId, x.MeasureCode });
                });

            migrationBuilder.CreateTable(
                name: "storage_attachment",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    StoredAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_attachment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "storage_attachment_content",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_attachment_content", x => x.Sha256);
                });

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

            migrationBuilder.CreateTable(
                name: "storage_key",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_key", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "organization_passkey",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SignCount = table.Column<long>(type: "INTEGER", nullable: false),
                    Transports = table.Column<string>(type: "TEXT", nullable: false),
                    IsUserVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attestation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ClientWords = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_passkey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_passkey_organization_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "organization_account",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_role_assignment",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_role_assignment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_role_assignment_organization_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "organization_account",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_area_alias",
                columns: table => new
                {
                    AreaId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_area_alias", x => new { x.AreaId, x.Position });
                    table.ForeignKey(
                        name: "FK_organization_area_alias_organization_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_area_code",
                columns: table => new
                {
                    AreaId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_area_code", x => new { x.AreaId, x.Position });
                    table.ForeignKey(
                        name: "FK_organization_area_code_organization_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_city",
                columns: table => new
                {
                    AreaId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_city", x => x.AreaId);
                    table.ForeignKey(
                        name: "FK_organization_city_organization_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_unit",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<string>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExecutesPlans = table.Column<bool>(type: "INTEGER", nullable: false),
                    ExecutesFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExecutesTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Uncertain = table.Column<string>(type: "TEXT", nullable: true),
                    ShippedDigest = table.Column<string>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_unit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_unit_organization_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_organization_unit_organization_unit_ParentId",
                        column: x => x.ParentId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_adoption_image",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Ledger = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_adoption_image", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_adoption_image_plans_adoption_PlanId_Number",
                        columns: x => new { x.PlanId, x.Number },
                        principalTable: "plans_adoption",
                        principalColumns: new[] { "PlanId", "Number" });
                });

            migrationBuilder.CreateTable(
                name: "plans_draft_part",
                columns: table => new
                {
                    DraftId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Parent = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    AsRead = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    CameFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorId = table.Column<string>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_draft_part", x => new { x.DraftId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_draft_part_plans_draft_DraftId",
                        column: x => x.DraftId,
                        principalTable: "plans_draft",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_draft_step",
                columns: table => new
                {
                    DraftId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_draft_step", x => new { x.DraftId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_draft_step_plans_draft_DraftId",
                        column: x => x.DraftId,
                        principalTable: "plans_draft",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_draft_unit",
                columns: table => new
                {
                    DraftId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    IsNew = table.Column<bool>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_draft_unit", x => new { x.DraftId, x.Name });
                    table.ForeignKey(
                        name: "FK_plans_draft_unit_plans_draft_DraftId",
                        column: x => x.DraftId,
                        principalTable: "plans_draft",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_draft_unread",
                columns: table => new
                {
                    DraftId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    ActorId = table.Column<string>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_draft_unread", x => new { x.DraftId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_draft_unread_plans_draft_DraftId",
                        column: x => x.DraftId,
                        principalTable: "plans_draft",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_instruction_scan",
                columns: table => new
                {
                    InstructionId = table.Column<string>(type: "TEXT", nullable: false),
                    AttachmentId = table.Column<string>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_instruction_scan", x => new { x.InstructionId, x.AttachmentId });
                    table.ForeignKey(
                        name: "FK_plans_instruction_scan_plans_instruction_InstructionId",
                        column: x => x.InstructionId,
                        principalTable: "plans_instruction",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_task",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<string>(type: "TEXT", nullable: true),
                    MeasureCode = table.Column<string>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    UnitReason = table.Column<string>(type: "TEXT", nullable: true),
                    PersonInCharge = table.Column<string>(type: "TEXT", nullable: true),
                    Liaison = table.Column<string>(type: "TEXT", nullable: true),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ItemCode = table.Column<string>(type: "TEXT", nullable: true),
                    Reckoning = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    FundingSource = table.Column<string>(type: "TEXT", nullable: true),
                    Funding = table.Column<string>(type: "TEXT", nullable: true),
                    Projects = table.Column<string>(type: "TEXT", nullable: true),
                    InstructionId = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_task", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plans_task_plans_instruction_InstructionId",
                        column: x => x.InstructionId,
                        principalTable: "plans_instruction",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_object",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_object", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_object_organization_area_AreaId",
                        column: x => x.AreaId,
                        principalTable: "organization_area",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_organization_object_organization_unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_person",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    AccountId = table.Column<string>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_person", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_person_organization_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "organization_account",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_organization_person_organization_unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_unit_alias",
                columns: table => new
                {
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_unit_alias", x => new { x.UnitId, x.Position });
                    table.ForeignKey(
                        name: "FK_organization_unit_alias_organization_unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_unit_succession",
                columns: table => new
                {
                    PredecessorId = table.Column<string>(type: "TEXT", nullable: false),
                    SuccessorId = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_unit_succession", x => new { x.PredecessorId, x.SuccessorId });
                    table.ForeignKey(
                        name: "FK_organization_unit_succession_organization_unit_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_organization_unit_succession_organization_unit_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_task_milestone",
                columns: table => new
                {
                    TaskId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    IsHard = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_task_milestone", x => new { x.TaskId, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_task_milestone_plans_task_TaskId",
                        column: x => x.TaskId,
                        principalTable: "plans_task",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_task_support",
                columns: table => new
                {
                    TaskId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_task_support", x => new { x.TaskId, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_task_support_plans_task_TaskId",
                        column: x => x.TaskId,
                        principalTable: "plans_task",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_task_year",
                columns: table => new
                {
                    TaskId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_task_year", x => new { x.TaskId, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_task_year_plans_task_TaskId",
                        column: x => x.TaskId,
                        principalTable: "plans_task",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_object_identifier",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_object_identifier", x => new { x.ObjectId, x.Position });
                    table.ForeignKey(
                        name: "FK_organization_object_identifier_organization_object_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "organization_object",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_object_name",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_object_name", x => new { x.ObjectId, x.Position });
                    table.ForeignKey(
                        name: "FK_organization_object_name_organization_object_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "organization_object",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_liaison",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<string>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_liaison", x => x.Id);
                    table.ForeignKey(
                        name: "FK_organization_liaison_organization_person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "organization_person",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_organization_liaison_organization_unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "organization_unit",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_organization_account_ExternalSubject",
                table: "organization_account",
                column: "ExternalSubject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organization_account_NameKey",
                table: "organization_account",
                column: "NameKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organization_area_ParentId",
                table: "organization_area",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_area_code_Scheme_Code",
                table: "organization_area_code",
                columns: new[] { "Scheme", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_organization_liaison_PersonId",
                table: "organization_liaison",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_liaison_UnitId",
                table: "organization_liaison",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_object_AreaId",
                table: "organization_object",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_object_UnitId",
                table: "organization_object",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_object_identifier_Scheme_Code",
                table: "organization_object_identifier",
                columns: new[] { "Scheme", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organization_passkey_AccountId",
                table: "organization_passkey",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_person_AccountId",
                table: "organization_person",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organization_person_UnitId",
                table: "organization_person",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_role_assignment_AccountId",
                table: "organization_role_assignment",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_sign_in_At",
                table: "organization_sign_in",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_organization_sign_in_attempt_Subject_At",
                table: "organization_sign_in_attempt",
                columns: new[] { "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_organization_unit_AreaId",
                table: "organization_unit",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_unit_ParentId",
                table: "organization_unit",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_organization_unit_succession_SuccessorId",
                table: "organization_unit_succession",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_plans_link_PlanId",
                table: "plans_link",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_plans_link_ToPlanId_ToMeasureCode",
                table: "plans_link",
                columns: new[] { "ToPlanId", "ToMeasureCode" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_task_InstructionId",
                table: "plans_task",
                column: "InstructionId");

            migrationBuilder.CreateIndex(
                name: "IX_plans_task_PlanId_Code",
                table: "plans_task",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_storage_attachment_Sha256",
                table: "storage_attachment",
                column: "Sha256");

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
                name: "organization_account_use");

            migrationBuilder.DropTable(
                name: "organization_area_alias");

            migrationBuilder.DropTable(
                name: "organization_area_code");

            migrationBuilder.DropTable(
                name: "organization_city");

            migrationBuilder.DropTable(
                name: "organization_first_start");

            migrationBuilder.DropTable(
                name: "organization_liaison");

            migrationBuilder.DropTable(
                name: "organization_local_class");

            migrationBuilder.DropTable(
                name: "organization_object_identifier");

            migrationBuilder.DropTable(
                name: "organization_object_name");

            migrationBuilder.DropTable(
                name: "organization_passkey");

            migrationBuilder.DropTable(
                name: "organization_role_assignment");

            migrationBuilder.DropTable(
                name: "organization_sign_in");

            migrationBuilder.DropTable(
                name: "organization_sign_in_attempt");

            migrationBuilder.DropTable(
                name: "organization_unit_alias");

            migrationBuilder.DropTable(
                name: "organization_unit_succession");

            migrationBuilder.DropTable(
                name: "plans_adoption_image");

            migrationBuilder.DropTable(
                name: "plans_draft_part");

            migrationBuilder.DropTable(
                name: "plans_draft_step");

            migrationBuilder.DropTable(
                name: "plans_draft_unit");

            migrationBuilder.DropTable(
                name: "plans_draft_unread");

            migrationBuilder.DropTable(
                name: "plans_duty_executor");

            migrationBuilder.DropTable(
                name: "plans_instruction_scan");

            migrationBuilder.DropTable(
                name: "plans_link");

            migrationBuilder.DropTable(
                name: "plans_summing_up");

            migrationBuilder.DropTable(
                name: "plans_task_milestone");

            migrationBuilder.DropTable(
                name: "plans_task_support");

            migrationBuilder.DropTable(
                name: "plans_task_year");

            migrationBuilder.DropTable(
                name: "storage_attachment");

            migrationBuilder.DropTable(
                name: "storage_attachment_content");

            migrationBuilder.DropTable(
                name: "storage_history");

            migrationBuilder.DropTable(
                name: "storage_key");

            migrationBuilder.DropTable(
                name: "organization_person");

            migrationBuilder.DropTable(
                name: "organization_object");

            migrationBuilder.DropTable(
                name: "plans_adoption");

            migrationBuilder.DropTable(
                name: "plans_draft");

            migrationBuilder.DropTable(
                name: "plans_task");

            migrationBuilder.DropTable(
                name: "organization_account");

            migrationBuilder.DropTable(
                name: "organization_unit");

            migrationBuilder.DropTable(
                name: "plans_instruction");

            migrationBuilder.DropTable(
                name: "organization_area");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "plans_safeguard");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "plans_measure");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "plans_item");

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
