using Celadon.Organization.Accounts;
using Celadon.Organization.Units.Stored;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Organization.People;

internal sealed class PersonTable : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.ToTable("organization_person");
        builder.HasKey(person => person.Id);
        builder.HasIndex(person => person.AccountId).IsUnique();
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(person => person.UnitId);
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(person => person.AccountId);
        // Personal data: the history, which forgets nothing, keeps only that they changed.
        builder.Property(person => person.Phone).IsSecret();
        builder.Property(person => person.Email).IsSecret();
    }
}

internal sealed class LiaisonTable : IEntityTypeConfiguration<LiaisonRow>
{
    public void Configure(EntityTypeBuilder<LiaisonRow> builder)
    {
        builder.ToTable("organization_liaison");
        builder.HasKey(liaison => liaison.Id);
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(liaison => liaison.UnitId);
        builder.HasOne<PersonRow>().WithMany().HasForeignKey(liaison => liaison.PersonId);
    }
}
