using Celadon.Standards.Identifiers;

namespace Celadon.Standards.Tests.Identifiers;

public sealed class UnifiedSocialCreditIdentifierTests
{
    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100M000100Y42", false)]
    [InlineData("91350100M00010OY43", false)]
    [InlineData("9135A100M000100Y43", false)]
    [InlineData("91350100m000100y43", false)]
    [InlineData("91350100M000100Y4", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void The_last_character_checks_the_others(string? identifier, bool isValid) => Assert.Equal(isValid, UnifiedSocialCreditIdentifier.IsValid(identifier));

    [Fact]
    public void Any_one_character_or_any_two_neighbours_gone_wrong_are_found()
    {
        const string Good = "91350100M000100Y43";
        for (int at = 0; at < Good.Length; at++)
        {
            foreach (char other in "0123456789ABCDEFGHJKLMNPQRTUWXY".Where(other => other != Good[at]))
            {
                Assert.False(UnifiedSocialCreditIdentifier.IsValid(Good[..at] + other + Good[(at + 1)..]));
            }

            if (at > 0 && Good[at] != Good[at - 1])
            {
                Assert.False(UnifiedSocialCreditIdentifier.IsValid(Good[..(at - 1)] + Good[at] + Good[at - 1] + Good[(at + 1)..]));
            }
        }
    }

    [Fact]
    public void Where_the_remainder_is_nothing_the_character_is_zero() =>
        Assert.Equal('0', UnifiedSocialCreditIdentifier.CheckCharacterOf(new string('0', 17)));

    [Fact]
    public void Anything_but_seventeen_characters_of_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => UnifiedSocialCreditIdentifier.CheckCharacterOf("913"));
        Assert.Throws<ArgumentException>(() => UnifiedSocialCreditIdentifier.CheckCharacterOf("I0000000000000000"));
    }
}
