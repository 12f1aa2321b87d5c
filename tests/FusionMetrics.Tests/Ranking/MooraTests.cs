using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>MOORA and MULTIMOORA. Published cases are in Reference: RankingCaseTests.</summary>
public class MooraTests
{
    private static readonly double[] Halves = [0.5, 0.5];

    [Fact]
    public void The_ratio_system_takes_values_of_any_sign_and_columns_of_zeros()
        => Matrix.Columns([[3, 0], [-4, 0]]).Ranked(new Moora(new MooraOptions()), Halves).Should().Equal(0.3, -0.4);

    [Fact]
    public void The_reference_point_has_the_score_0_and_so_has_a_new_row_beyond_it()
    {
        var moora = new Moora(new MooraOptions { Form = MooraForm.ReferencePoint });
        var columns = Matrix.Columns([[3, 4], [4, 3]], [Direction.Benefit, Direction.Cost]);
        columns.Ranked(moora, Halves).Zip([-0.1, 0]).Should().OnlyContain(s => Math.Abs(s.First - s.Second) < 1e-16);
        Matrix.Columns([[5, 1]], [Direction.Benefit, Direction.Cost]).Scored(moora, moora.Fit(columns, Halves)).Should().Equal(0);
    }

    [Fact]
    public void The_full_multiplicative_form_declines_zeros()
    {
        var fit = () => new Moora(new MooraOptions { Form = MooraForm.FullMultiplicative }).Fit(Matrix.Columns([[0, 1], [1, 1]]), Halves);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.NotPositive.Id && d.Location!.Column == "c1");
    }

    [Theory]
    [InlineData(MooraForm.RatioSystem)]
    [InlineData(MooraForm.ReferencePoint)]
    public void The_other_forms_have_a_score_for_any_new_row(MooraForm form)
    {
        var moora = new Moora(new MooraOptions { Form = form });
        var frame = moora.Fit(Matrix.Columns([[3, 4], [4, 3]]), Halves);
        double.IsFinite(Matrix.Columns([[-1, 0]]).Scored(moora, frame)[0]).Should().BeTrue();
        ((IRankingDomain)moora).WhyUndefined(frame, new RowBlock([-1, 0], 2, 1, 1), ["x", "y"]).Should().BeNull();
    }

    [Fact]
    public void The_full_multiplicative_form_declines_products_beyond_the_range_of_numbers()
    {
        var fit = () => new Moora(new MooraOptions { Form = MooraForm.FullMultiplicative })
            .Fit(Matrix.Columns([[1e300, 1e-300, 1e300], [1, 1, 1]], [Direction.Benefit, Direction.Cost, Direction.Benefit]), [0.6, 0.4, 0.2]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.TooLarge.Id);
    }

    [Fact]
    public void MULTIMOORA_takes_the_mean_of_the_three_ranks()
    {
        // By all three forms the rows are first, second and third: they beat 2, 1 and 0 of 3, and tie with themselves.
        Matrix.Columns([[3, 5], [2, 4], [1, 3]]).Ranked(new Multimoora(), Halves).Should().Equal(2.5 / 3, 1.5 / 3, 0.5 / 3);
    }

    [Fact]
    public void Rows_that_are_alike_share_a_place()
        => Matrix.Columns([[3, 5], [1, 3], [3, 5], [1, 3]]).Ranked(new Multimoora(), Halves).Should().Equal(0.75, 0.25, 0.75, 0.25);

    [Fact]
    public void A_new_row_finds_its_place_among_the_rows_of_the_scope()
    {
        var frame = new Multimoora().Fit(Matrix.Columns([[3, 5], [2, 4], [1, 3]]), Halves);
        // The first is beyond the reference point, and counts as there: a tie with the best row.
        Matrix.Columns([[9, 9], [2.5, 4.5], [0.5, 0.5]]).Scored(new Multimoora(), frame).Should().Equal(8.5 / 9, 2 / 3.0, 0);
    }
}
