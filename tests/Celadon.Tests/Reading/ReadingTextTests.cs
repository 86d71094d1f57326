using Celadon.PlanReader.Ledger;
using Celadon.Plans.Readings;
using Celadon.Reading;
using Celadon.Reading.Marks;
using Celadon.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Celadon.Tests.Reading;

public sealed class ReadingTextTests(RunningCeladon site) : IClassFixture<RunningCeladon>
{
    public static TheoryData<string> Keys =>
    [
        .. Names<IgnoredReason>("Ignored"), .. Names<UnreadReason>("Unread"), .. Names<MarkKind>("Kind"), .. Names<DutyRole>("Role"),
        .. Names<DeliverableKind>("Deliverable"), .. Names<ReadingState>("State"), .. Names<ReadingStage>("Stage"), .. Names<PlanReader.Documents.DocumentFormat>("Format"),
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_value_a_page_may_show_has_its_words(string key) =>
        Assert.False(site.Services.GetRequiredService<IStringLocalizer<ReadingText>>()[key].ResourceNotFound);

    private static IEnumerable<string> Names<T>(string group)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{group}-{name}");
}
