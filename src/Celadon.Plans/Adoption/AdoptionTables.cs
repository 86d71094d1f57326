using Celadon.Plans.Ledger.Stored;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Celadon.Plans.Adoption;

internal sealed class AdoptionTable : IEntityTypeConfiguration<AdoptionRow>
{
    public void Configure(EntityTypeBuilder<AdoptionRow> builder)
    {
        builder.ToTable("plans_adoption");
        builder.HasKey(adoption => new { adoption.PlanId, adoption.Number });
        builder.HasOne<PlanRow>().WithMany().HasForeignKey(adoption => adoption.PlanId);
    }
}

internal sealed class AdoptionImageTable : IEntityTypeConfiguration<AdoptionImageRow>
{
    public void Configure(EntityTypeBuilder<AdoptionImageRow> builder)
    {
        builder.ToTable("plans_adoption_image");
        builder.HasKey(image => new { image.PlanId, image.Number });
        builder.HasOne<AdoptionRow>().WithOne().HasForeignKey<AdoptionImageRow>(image => new { image.PlanId, image.Number });
    }
}
