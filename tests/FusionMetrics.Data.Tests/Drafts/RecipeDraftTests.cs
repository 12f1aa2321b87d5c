using System.Text;
using CsCheck;

namespace FusionMetrics.Data.Tests.Drafts;

/// <summary>Whatever table a stranger brings: what is drafted for it can be evaluated, or a message says what to mend.</summary>
public sealed class RecipeDraftTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fusionmetrics-draft-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_sample_of_countries_is_recognised_with_its_three_costs_and_its_chains()
    {
        var draft = RecipeDraft.Of(Repository.PathOf("samples", "countries", "panel_core.csv"));
        draft.Write(folder);

        var system = IndicatorSystem.ReadCsv(Path.Combine(folder, "indicators.csv"));
        var known = IndicatorSystem.ReadCsv(Repository.PathOf("samples", "countries", "indicators.csv")).Indicators.ToDictionary(i => i.Code, i => i.Direction);
        system.Indicators.Should().HaveCount(19).And.OnlyContain(i => known[i.Code] == i.Direction);
        system.Subsystems.Select(s => s.Code).Should().BeEquivalentTo("innovation", "value", "ecological");
        draft.LeftOut.Should().BeEmpty();
        Run().Result.Coupling.Should().HaveCount(490);
    }

    [Fact]
    public void Chinese_headings_in_GB18030_are_recognised()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Table("地区,年份,研发投入,专利数,工业增加值,单位GDP能耗,失业率,污水处理率", ["湖北", "湖南", "江西"], [2019, 2020, 2021, 2022], 6);
        File.WriteAllBytes(Path.Combine(folder, "panel.csv"), Encoding.GetEncoding("gb18030").GetBytes(text));
        RecipeDraft.Of(Path.Combine(folder, "panel.csv")).Write(folder);

        Indicators().Should().ContainInOrder("研发投入 innovation benefit", "专利数 innovation benefit", "工业增加值 value benefit", "单位GDP能耗 ecological cost", "失业率 value cost", "污水处理率 ecological benefit");
        Run().Result.Coupling.Should().HaveCount(12);
    }

    [Fact]
    public void Semicolons_and_decimal_commas_are_recognised()
    {
        Draft("Land;Jahr;Patente;CO2;Umsatz\nA;2020;1,5;2,5;3\nA;2021;2,5;1,25;4\nB;2020;4;3;1\nB;2021;5;7,75;2\n");

        Recipe().Should().Contain("region: Land").And.Contain("period: Jahr").And.Contain("decimal: comma  # guessed: confirm.");
        Run().Result.Panel.Column("CO2").ToArray().Should().Equal(2.5, 1.25, 3, 7.75);
    }

    [Fact]
    public void Commas_between_thousands_are_not_taken_for_decimal_marks()
    {
        var draft = Draft("region,year,gdp,rd\nA,2020,\"1,200\",1.5\nA,2021,\"1,300\",2.5\nB,2020,\"2,400\",1\nB,2021,\"3,100\",2\n");
        draft.LeftOut.Should().ContainSingle().Which.Should().Match<(string Heading, string Reason)>(l => l.Heading == "gdp" && l.Reason.Contains("'1,200' in line 2"));
    }

    [Fact]
    public void Hostile_headings_and_regions_stay_text()
    {
        var draft = Draft("region,year,\"a \"\"quoted\"\" one\",\"with # hash\",\"two\nlines\",emoji 😀,=cmd(),yes,: colon,\"co2, tonnes\",\u2028break\n"
            + string.Concat(from r in new[] { "\"R# \"\"x\"\"\"", "- b", "{c}" } from y in new[] { 2020, 2021 } select $"{r},{y},{string.Join(',', Enumerable.Range(0, 9).Select(i => (r.Length * 7 + y * (i + 3)) % 11))}\n"));

        draft.LeftOut.Select(l => l.Heading).Should().Equal("=cmd()");
        var run = Run();
        run.Result.Recipe.System.Indicators.Select(i => i.Code).Should().Equal("a \"quoted\" one", "with # hash", "two\nlines", "emoji 😀", "yes", ": colon", "co2, tonnes", "\u2028break".Trim());
        run.Result.Panel.Regions.Select(r => r.Code).Should().BeEquivalentTo("R# \"x\"", "- b", "{c}");
        Recipe().Split('\n').Should().OnlyContain(line => line.Length == 0 || line.StartsWith('#') || line.Contains(':'), "no text of the table begins a line of its own");
    }

    [Fact]
    public void Hostile_names_of_the_columns_of_region_and_period_are_quoted()
    {
        Draft("\"country: \"\"x\"\" # y\",\"year\n2\",gdp\n" + "A,2020,1\nA,2021,2\nB,2020,3\nB,2021,4\n");
        Run().Result.Panel.RowCount.Should().Be(4);
    }

    [Fact]
    public void A_cross_section_gets_a_period_from_the_name_of_its_file()
    {
        File.WriteAllText(Path.Combine(folder, "cities-2023.csv"), "city,patents,waste\nX,3,4\nY,5,1\nZ,2,2\n");
        RecipeDraft.Of(Path.Combine(folder, "cities-2023.csv")).Write(folder);

        Recipe().Should().Contain("as-of: 2023  # guessed: confirm.").And.NotContain("trend: {");
        var panel = Run().Result.Panel;
        panel.Periods.Should().Equal(Period.OfYear(2023));
        panel.RowCount.Should().Be(3);
    }

    [Fact]
    public void One_region_is_evaluated_over_time()
    {
        Draft("region,year,gdp,co2\n" + string.Concat(Enumerable.Range(2010, 8).Select(y => $"A,{y},{y % 7},{y % 5}\n")));
        Run().Result.Panel.Regions.Should().ContainSingle();
    }

    [Fact]
    public void The_long_form_is_recognised_by_what_tells_its_rows_apart()
    {
        Draft("value,geo,time,variable\n" + string.Concat(from g in "ABC" from y in new[] { 2020, 2021 } from v in new[] { "gdp", "patents", "co2" } select $"{(g * 3 + y * v.Length) % 17},{g},{y},{v}\n"));
        Recipe().Should().Contain("indicator: variable").And.Contain("value: value");
        Run().Result.Panel.RowCount.Should().Be(6);
    }

    [Fact]
    public void Years_side_by_side_are_recognised()
    {
        Draft("country,indicator,2019,2020,2021\n" + string.Concat(from c in "ABC" from v in new[] { "gdp", "patents", "co2" } select $"{c},{v},{c % 7},{(c + v.Length) % 5},{c * v.Length % 11}\n"));
        Recipe().Should().Contain("periods: headings");
        Run().Result.Panel.Periods.Should().HaveCount(3);
    }

    [Fact]
    public void Dates_at_the_end_of_a_year_stand_for_it()
    {
        Draft("region,date,gdp\nA,2020-12-31,1\nA,2021-12-31,2\nB,2020-12-31,3\nB,2021-12-31,4\n");
        Recipe().Should().Contain("dates: year");
        Run().Result.Panel.Periods.Should().Equal(Period.OfYear(2020), Period.OfYear(2021));
    }

    [Fact]
    public void Gaps_are_filled_and_texts_for_missing_listed()
    {
        Draft("region,year,gdp,co2,patents\n" + string.Concat(from r in "ABCDE" from y in Enumerable.Range(2015, 5)
            select $"{r},{y},{(r == 'B' && y == 2016 ? "NA" : $"{y % 7 + r}")},{(r == 'D' ? ".." : $"{r + y % 3}")},{r * y % 13}\n"));
        Recipe().Should().Contain("missing: [\"..\", NA]").And.Contain("treatment: [{ method: linear, ends: nearest }, drop-region]").And.Contain("6 values are missing").And.Contain("1 of 5 regions");
        Run().Result.Panel.Regions.Select(r => r.Code).Should().Equal("A", "B", "C", "E");
    }

    [Fact]
    public void Where_filling_would_leave_too_few_regions_values_stay_missing()
    {
        Draft("region,year,gdp,co2,rd\nA,2020,1,,2\nB,2020,,3,4\nC,2020,5,6,\nD,2020,7,8,9\n");
        Recipe().Should().Contain("reweight").And.Contain("# ranking:");
        Run().Result.Panel.Regions.Should().HaveCount(4);
    }

    [Fact]
    public void What_measures_nothing_is_left_out_with_its_reason()
    {
        var draft = Draft("id,region,year,note,const,sparse,longitude,gdp,mixed,gone\n" + string.Concat(from r in "ABC" from y in new[] { 2020, 2021 }
            select $"{r - 'A'},{r},{y},hello,5,{(y == 2020 && r == 'A' ? "1" : "")},{r - 'A' + 1},{r * y % 7},{(r == 'C' ? "12%" : "3")},\n"));

        draft.LeftOut.ToDictionary(l => l.Heading, l => l.Reason).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["id"] = "by its heading it names or places regions and measures nothing",
            ["note"] = "it holds text, such as 'hello' in line 2",
            ["const"] = "its values are all the same, so that they tell nothing apart",
            ["sparse"] = "5 of 6 values are missing",
            ["longitude"] = "by its heading it names or places regions and measures nothing",
            ["mixed"] = "'12%' in line 6 is no number: mend it, and give the column a row in the indicators",
            ["gone"] = "it has no value",
        });
        Run().Result.Recipe.System.Indicators.Select(i => i.Code).Should().Equal("gdp");
        foreach (var (heading, reason) in draft.LeftOut) Recipe().Should().Contain($"# - '{heading}': {reason}.");
    }

    [Fact]
    public void Indicators_whose_headings_share_first_parts_are_grouped_by_them()
    {
        Draft(Table("region,year,input_a,input_b,output_a,output_b", ["A", "B", "C"], [2020, 2021], 4));
        Recipe().Should().Contain("subsystems: [input, output]  # guessed: confirm.");
        Run().Result.Coupling.Should().HaveCount(6);
    }

    [Fact]
    public void Without_a_grouping_nothing_is_coupled_and_the_recipe_says_how()
    {
        Draft(Table("region,year,foo,bar", ["A", "B", "C"], [2020, 2021], 2));
        Recipe().Should().Contain("subsystems: [all]").And.Contain("\n# coupling: { model: standard").And.Contain("no grouping was found");
        Run().Result.Coupling.Should().BeNull();
    }

    [Theory]
    [InlineData("energy_intensity", Direction.Cost)]
    [InlineData("EnergyIntensity", Direction.Cost)]
    [InlineData("CO2 emissions per capita", Direction.Cost)]
    [InlineData("PM2.5 exposure", Direction.Cost)]
    [InlineData("research intensity", Direction.Benefit)]
    [InlineData("wastewater treatment rate", Direction.Benefit)]
    [InlineData("carbonate output", Direction.Benefit)]
    [InlineData("wasted", Direction.Benefit)]
    [InlineData("工业固体废物综合利用率", Direction.Benefit)]
    [InlineData("二氧化硫排放量", Direction.Cost)]
    [InlineData("城镇登记失业率", Direction.Cost)]
    public void Whole_words_tell_the_direction(string heading, Direction direction)
    {
        Draft($"region,year,{heading}\nA,2020,1\nA,2021,2\nB,2020,3\nB,2021,4\n");
        Run().Result.Recipe.System.Indicators.Should().ContainSingle().Which.Direction.Should().Be(direction);
    }

    [Theory]
    [InlineData("", "FM2103")]
    [InlineData("region,year,gdp\n", "FM2104")]
    [InlineData("region,year,note\nA,2020,x\nB,2020,y\n", "FM6101")]
    [InlineData("a,b\n1,2\n3,4\n", "FM6101")]
    [InlineData("region,2019,2020\nA,1,2\nB,3,4\n", "FM6101")]
    [InlineData("region,year,gdp\nA,2020,1,2\n", "FM2108")]
    [InlineData("region,year,year,gdp\nA,2020,1,3\nA,2021,2,4\n", "FM6101")]
    [InlineData("region,region,year,gdp\nA,A,2020,3\nA,A,2021,4\n", "FM6101")]
    [InlineData("region,year,gdp\nA,2019/20,3\nA,2020/21,4\n", "FM6101")]
    [InlineData("region,year,gdp\nA,2020,5\n", "FM6101")]
    public void A_table_without_a_panel_says_what_to_mend(string text, string id)
    {
        File.WriteAllText(Path.Combine(folder, "panel.csv"), text);
        var reading = () => RecipeDraft.Of(Path.Combine(folder, "panel.csv"));
        reading.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Severity == Severity.Error).Which.Id.Should().Be(id);
    }

    [Fact]
    public void Rows_that_are_there_twice_are_drafted_and_named_by_validation()
    {
        Draft("region,year,gdp\nA,2020,1\nA,2020,2\nB,2020,3\nB,2021,4\n");
        var reading = () => Run();
        reading.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("in line 2 and in line 3");
    }

    [Fact]
    public void Nothing_is_overwritten_unless_that_is_asked()
    {
        File.WriteAllText(Path.Combine(folder, "indicators.csv"), "mine");
        var draft = RecipeDraft.Of(Repository.PathOf("samples", "countries", "panel_core.csv"));
        var writing = () => draft.Write(folder);

        writing.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(DraftRules.FilesExist);
        Directory.GetFileSystemEntries(folder).Should().ContainSingle();
        File.ReadAllText(Path.Combine(folder, "indicators.csv")).Should().Be("mine");
        draft.Write(folder, ExistingFiles.Overwrite);
        Run().Result.Scores.Should().HaveCount(490);
    }

    [Fact]
    public void The_same_table_gives_the_same_draft()
    {
        RecipeDraft.Of(Repository.PathOf("samples", "countries", "panel.csv")).Write(folder);
        var (recipe, indicators) = (Recipe(), File.ReadAllText(Path.Combine(folder, "indicators.csv")));
        RecipeDraft.Of(Repository.PathOf("samples", "countries", "panel.csv")).Write(folder, ExistingFiles.Overwrite);
        (Recipe(), File.ReadAllText(Path.Combine(folder, "indicators.csv"))).Should().Be((recipe, indicators));
        Run().Result.Scores.Should().NotBeEmpty();
    }

    private static readonly string[] Hostile =
    [
        "gdp", "co2", "value", "indicator", "id", "2019", "2020", "=x()", "a\"b", "a: #b", "- c", "x\ny", "", "NA", "..", "1.5", "3,14", "1,200", "12%", "A", "B", "C", "2021-Q1", "\u2028", "\u0085z", "😀", "null",
        "{", "[", "'", "\\", "&a", "*a", "!t", "|", ">", "@", "`", "1e300", "-0", "\t", "é", "%", "? a", "a ?", "~", "地区", "年份", "region", "year", "a:", "#", "---", "...",
    ];

    [Fact]
    public void Any_table_gives_a_recipe_that_reads_or_a_diagnostic()
    {
        var text = Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]);
        Gen.Select(text.Array[1, 6], text.Array[0, 40]).Sample((header, cells) =>
        {
            Write([header, .. cells.Chunk(header.Length).Where(row => row.Length == header.Length)]);
            try
            {
                RecipeDraft.Of(Path.Combine(folder, "panel.csv")).Write(folder, ExistingFiles.Overwrite);
            }
            catch (FusionMetricsException)
            {
                return;
            }
            RecipeFile.Read(Path.Combine(folder, "recipe.yaml")).Recipe.System.Indicators.Should().NotBeEmpty();
        }, iter: 1_000);
    }

    [Fact]
    public void A_panel_with_whatever_names_and_odd_cells_is_evaluated()
    {
        var text = Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]);
        var cell = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 999], text, (kind, number, odd) => kind == 0 ? odd : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // A second column of that name would leave the table without its regions or periods, or make it one of long form, which other tests look at.
        var heading = text.Where(h => h is not ("region" or "year" or "indicator"));
        Gen.Select(heading.Array[1, 6], text.Array[2, 5], Gen.Int[1, 4], cell.Array[120]).Sample((headings, names, years, cells) =>
        {
            string[] regions = [.. names.Index().Select(n => $"{n.Item.Trim()}R{n.Index}")];
            var (next, row) = (0, 0);
            Write([["region", "year", "sure", .. headings], .. from r in regions from y in Enumerable.Range(2001, years)
                select (string[])[r, $"{y}", $"{row++ * row}", .. headings.Select(_ => cells[next++ % cells.Length])]]);
            RecipeDraft.Of(Path.Combine(folder, "panel.csv")).Write(folder, ExistingFiles.Overwrite);
            Run().Result.Panel.Regions.Should().NotBeEmpty();
        }, iter: 1_000);
    }

    private void Write(IEnumerable<string[]> rows)
        => File.WriteAllText(Path.Combine(folder, "panel.csv"), string.Join('\n', rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")))));

    private RecipeDraft Draft(string table)
    {
        File.WriteAllText(Path.Combine(folder, "panel.csv"), table);
        var draft = RecipeDraft.Of(Path.Combine(folder, "panel.csv"));
        draft.Write(folder);
        return draft;
    }

    private string Recipe() => File.ReadAllText(Path.Combine(folder, "recipe.yaml"));

    private EvaluationRun Run() => EvaluationRun.Evaluate(RecipeFile.Read(Path.Combine(folder, "recipe.yaml")));

    private IEnumerable<string> Indicators() => IndicatorTable.Read(Path.Combine(folder, "indicators.csv")).Rows.Select(r => $"{r.Indicator.Code} {r.Subsystem} {r.Indicator.Direction.Word}");

    private static string Table(string header, string[] regions, int[] years, int columns)
        => $"{header}\n{string.Concat(from r in regions.Index() from y in years select $"{r.Item},{y},{string.Join(',', Enumerable.Range(1, columns).Select(i => (r.Index * 5 + y * i) % 13))}\n")}";
}
