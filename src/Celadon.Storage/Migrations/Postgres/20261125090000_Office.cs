using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Celadon.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Office : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organization_account",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UserName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PersonName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PasswordChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FormerPasswords = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    OneTimeHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OneTimeUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AuthenticatorKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RecoveryCodes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ExternalSubject = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_account_use",
                columns: table => new
                {
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_account_use", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "organization_area",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ParentId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ShippedDigest = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_first_start", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_local_class",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_local_class", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "organization_sign_in",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UserName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Factor = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_sign_in", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organization_sign_in_attempt",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_sign_in_attempt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_instruction",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Words = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RecordedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_instruction", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_link",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeasureCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ToPlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ToMeasureCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LinkedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LinkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UnlinkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UnlinkedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UnlinkedReason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    City = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issuer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issued = table.Column<DateOnly>(type: "date", nullable: true),
                    StartYear = table.Column<int>(type: "integer", nullable: true),
                    EndYear = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_reading",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Format = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RefusalCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RefusalChinese = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RefusalEnglish = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_reading", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plans_summing_up",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeasureCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    UnitId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NamedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NamedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_summing_up", x => new { x.PlanId, x.MeasureCode });
                });

            migrationBuilder.CreateTable(
                name: "storage_attachment",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StoredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_attachment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "storage_attachment_content",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_attachment_content", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "storage_history",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Origin = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    What = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TableName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RecordKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    After = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PreviousHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_history", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "storage_key",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Xml = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_storage_key", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "organization_passkey",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    SignCount = table.Column<long>(type: "bigint", nullable: false),
                    Transports = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsUserVerified = table.Column<bool>(type: "boolean", nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "boolean", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "boolean", nullable: false),
                    Attestation = table.Column<byte[]>(type: "bytea", nullable: false),
                    ClientWords = table.Column<byte[]>(type: "bytea", nullable: false)
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    AreaId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                    AreaId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                    AreaId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AreaId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ExecutesPlans = table.Column<bool>(type: "boolean", nullable: false),
                    ExecutesFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ExecutesTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Uncertain = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ShippedDigest = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                name: "plans_instruction_scan",
                columns: table => new
                {
                    InstructionId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AttachmentId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AddedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WithdrawnReason = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    PlanId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MeasureCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PersonInCharge = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Liaison = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    End = table.Column<DateOnly>(type: "date", nullable: true),
                    ItemCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reckoning = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FundingSource = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Funding = table.Column<string>(type: "character varying(64)", nullable: true, collation: "C"),
                    Projects = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InstructionId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WithdrawnReason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                name: "plans_adoption",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AdoptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ReadingId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DocumentSha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SeenFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Measures = table.Column<int>(type: "integer", nullable: false),
                    Objectives = table.Column<int>(type: "integer", nullable: false),
                    Targets = table.Column<int>(type: "integer", nullable: false),
                    Deliverables = table.Column<int>(type: "integer", nullable: false),
                    Duties = table.Column<int>(type: "integer", nullable: false),
                    SafeguardDuties = table.Column<int>(type: "integer", nullable: false)
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
                name: "plans_group",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_group", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_plans_group_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_item",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ParentCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Clause = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Label = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DeliverableKind = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Who = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Modality = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AlternativeGroup = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Metric = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Scope = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Form = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Comparison = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Number = table.Column<string>(type: "character varying(64)", nullable: true, collation: "C"),
                    Figure_UpperNumber = table.Column<string>(type: "character varying(64)", nullable: true, collation: "C"),
                    Figure_Grade = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_Word = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Figure_BaseYear = table.Column<int>(type: "integer", nullable: true),
                    Figure_Per = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deadline_Raw = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deadline_Kind = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deadline_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Deadline_Every = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deadline_IsInherited = table.Column<bool>(type: "boolean", nullable: true),
                    Deadline_MarkStart = table.Column<int>(type: "integer", nullable: true),
                    Deadline_MarkEnd = table.Column<int>(type: "integer", nullable: true),
                    SentenceOrdinal = table.Column<int>(type: "integer", nullable: false),
                    SentenceSha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MarkStart = table.Column<int>(type: "integer", nullable: false),
                    MarkEnd = table.Column<int>(type: "integer", nullable: false),
                    WithdrawnBy = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_item", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_item_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_measure",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    GroupNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Clause = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TextFoldedLength = table.Column<int>(type: "integer", nullable: false),
                    TextSha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WithdrawnBy = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_measure", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_measure_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_official_sentence",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_official_sentence", x => new { x.PlanId, x.Sha256 });
                    table.ForeignKey(
                        name: "FK_plans_official_sentence_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_official_text",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FileName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Format = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LoadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_official_text", x => x.PlanId);
                    table.ForeignKey(
                        name: "FK_plans_official_text_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_safeguard",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Clause = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WithdrawnBy = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_safeguard", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_plans_safeguard_plans_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans_plan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "plans_draft",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Amends = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PlanId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Steps = table.Column<int>(type: "integer", nullable: false),
                    LastPart = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                name: "plans_reading_content",
                columns: table => new
                {
                    ReadingId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Tables = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_reading_content", x => x.ReadingId);
                    table.ForeignKey(
                        name: "FK_plans_reading_content_plans_reading_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "plans_reading",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "organization_object",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AreaId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                    PredecessorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SuccessorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: true)
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
                    TaskId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsHard = table.Column<bool>(type: "boolean", nullable: false)
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
                    TaskId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    TaskId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<string>(type: "character varying(64)", nullable: false, collation: "C")
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
                name: "plans_adoption_image",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Ledger = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                name: "plans_condition",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ItemCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Comparison = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Figure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Per = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MarkStart = table.Column<int>(type: "integer", nullable: false),
                    MarkEnd = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_condition", x => new { x.PlanId, x.ItemCode, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_condition_plans_item_PlanId_ItemCode",
                        columns: x => new { x.PlanId, x.ItemCode },
                        principalTable: "plans_item",
                        principalColumns: new[] { "PlanId", "Code" });
                });

            migrationBuilder.CreateTable(
                name: "plans_duty",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeasureCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsOpenEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_duty", x => new { x.PlanId, x.MeasureCode, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_duty_plans_measure_PlanId_MeasureCode",
                        columns: x => new { x.PlanId, x.MeasureCode },
                        principalTable: "plans_measure",
                        principalColumns: new[] { "PlanId", "Code" });
                });

            migrationBuilder.CreateTable(
                name: "plans_draft_part",
                columns: table => new
                {
                    DraftId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Parent = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SpanStart = table.Column<int>(type: "integer", nullable: false),
                    SpanEnd = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AsRead = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CameFrom = table.Column<int>(type: "integer", nullable: true),
                    ActorId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                    DraftId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                    DraftId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsNew = table.Column<bool>(type: "boolean", nullable: false),
                    ActorId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                    DraftId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SpanStart = table.Column<int>(type: "integer", nullable: false),
                    SpanEnd = table.Column<int>(type: "integer", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Part = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ActorId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ActorName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
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
                name: "organization_object_identifier",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    ObjectId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PersonId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rank = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "plans_duty_executor",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeasureCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DutyPosition = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    UnitId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UnitName = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_duty_executor", x => new { x.PlanId, x.MeasureCode, x.DutyPosition, x.Position });
                    table.ForeignKey(
                        name: "FK_plans_duty_executor_plans_duty_PlanId_MeasureCode_DutyPosit~",
                        columns: x => new { x.PlanId, x.MeasureCode, x.DutyPosition },
                        principalTable: "plans_duty",
                        principalColumns: new[] { "PlanId", "MeasureCode", "Position" });
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
                name: "IX_plans_reading_Sha256",
                table: "plans_reading",
                column: "Sha256",
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "plans_condition");

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
                name: "plans_group");

            migrationBuilder.DropTable(
                name: "plans_instruction_scan");

            migrationBuilder.DropTable(
                name: "plans_link");

            migrationBuilder.DropTable(
                name: "plans_official_sentence");

            migrationBuilder.DropTable(
                name: "plans_official_text");

            migrationBuilder.DropTable(
                name: "plans_reading_content");

            migrationBuilder.DropTable(
                name: "plans_safeguard");

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
                name: "plans_item");

            migrationBuilder.DropTable(
                name: "plans_draft");

            migrationBuilder.DropTable(
                name: "plans_duty");

            migrationBuilder.DropTable(
                name: "plans_task");

            migrationBuilder.DropTable(
                name: "organization_account");

            migrationBuilder.DropTable(
                name: "organization_unit");

            migrationBuilder.DropTable(
                name: "plans_reading");

            migrationBuilder.DropTable(
                name: "plans_measure");

            migrationBuilder.DropTable(
                name: "plans_instruction");

            migrationBuilder.DropTable(
                name: "organization_area");

            migrationBuilder.DropTable(
                name: "plans_plan");
        }
    }
}
