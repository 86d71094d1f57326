using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Organization.Accounts;

internal sealed class AccountTable : IEntityTypeConfiguration<AccountRow>
{
    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("organization_account");
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.NameKey).IsUnique();
        builder.HasIndex(account => account.ExternalSubject).IsUnique();
        builder.Property(account => account.PasswordHash).IsSecret();
        builder.Property(account => account.FormerPasswords).IsSecret();
        builder.Property(account => account.OneTimeHash).IsSecret();
        builder.Property(account => account.SecurityStamp).IsSecret();
        builder.Property(account => account.AuthenticatorKey).IsSecret();
        builder.Property(account => account.RecoveryCodes).IsSecret();
    }
}

internal sealed class RoleAssignmentTable : IEntityTypeConfiguration<RoleAssignmentRow>
{
    public void Configure(EntityTypeBuilder<RoleAssignmentRow> builder)
    {
        builder.ToTable("organization_role_assignment");
        builder.HasKey(assignment => assignment.Id);
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(assignment => assignment.AccountId);
    }
}

internal sealed class PasskeyTable : IEntityTypeConfiguration<PasskeyRow>
{
    public void Configure(EntityTypeBuilder<PasskeyRow> builder)
    {
        builder.ToTable("organization_passkey");
        builder.HasKey(passkey => passkey.Id);
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(passkey => passkey.AccountId);
    }
}

internal sealed class SignInTable : IEntityTypeConfiguration<SignInRow>
{
    public void Configure(EntityTypeBuilder<SignInRow> builder)
    {
        builder.ToTable("organization_sign_in");
        builder.HasKey(entry => entry.Id);
        builder.HasIndex(entry => entry.At);
    }
}

internal sealed class SignInAttemptTable : IEntityTypeConfiguration<SignInAttemptRow>
{
    public void Configure(EntityTypeBuilder<SignInAttemptRow> builder)
    {
        builder.ToTable("organization_sign_in_attempt");
        builder.IsOutsideHistory("Counts failures for the lock of fifteen minutes; the sign-in log keeps them for good.");
        builder.HasKey(attempt => attempt.Id);
        builder.HasIndex(attempt => new { attempt.Subject, attempt.At });
    }
}

internal sealed class AccountUseTable : IEntityTypeConfiguration<AccountUseRow>
{
    public void Configure(EntityTypeBuilder<AccountUseRow> builder)
    {
        builder.ToTable("organization_account_use");
        builder.IsOutsideHistory("Changes with every code; the sign-in log tells of the use.");
        builder.HasKey(use => use.AccountId);
    }
}

internal sealed class FirstStartTable : IEntityTypeConfiguration<FirstStartRow>
{
    public void Configure(EntityTypeBuilder<FirstStartRow> builder)
    {
        builder.ToTable("organization_first_start");
        builder.IsOutsideHistory("Holds for a day before there is anybody.");
        builder.HasKey(start => start.Id);
        builder.Property(start => start.Id).ValueGeneratedNever();
    }
}
