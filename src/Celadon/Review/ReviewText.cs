namespace Celadon.Review;

/// <summary>Names the texts of the review and adoption pages: ReviewText.resx (Chinese) and ReviewText.en.resx.</summary>
public sealed class ReviewText;
