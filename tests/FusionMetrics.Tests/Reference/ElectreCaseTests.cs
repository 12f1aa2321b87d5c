using FusionMetrics.Ranking;

namespace FusionMetrics.Tests.Reference;

/// <summary>Distillations of credibilities, and a median preorder, that another implementation was tested on.</summary>
public class ElectreCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "electre3-*.json")];

    [Fact]
    public void Both_cases_are_here() => Cases.Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Distillations_take_out_the_classes_given(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var credibility = reference.GetProperty("credibility").NumberRows();
        foreach (var order in Enum.GetValues<DistillationOrder>())
        {
            var classes = Distillation.Classes([.. credibility.SelectMany(row => row)], credibility.Length, order);
            var expected = reference.GetProperty(order == DistillationOrder.Descending ? "descending" : "ascending").NumberRows();
            for (var number = 1; number <= expected.Length; number++)
                foreach (var row in expected[number - 1]) classes[(int)row - 1].Should().Be(number, "row {0} of the {1} distillation", row, order);
        }
    }

    // PatrykHub/ELECTRE-Methods (MIT), tests: AUT, BEL, FRA, GER, ITA. France and Germany are incomparable: Germany is 1st and 2nd, France 3rd and 1st.
    [Fact]
    public void Incomparable_rows_of_one_rank_are_separated_by_the_sum_of_their_places()
        => MedianPreorder.Ranks([3, 3, 3, 1, 2], [5, 4, 1, 2, 3]).Should().Equal(5, 4, 2, 1, 3);
}
