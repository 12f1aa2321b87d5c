namespace ApiReference.Tests;

public class ReferenceSiteTests
{
    [Fact]
    public void A_generic_type_and_method_show_variance_constraints_and_type_parameters()
    {
        var page = Fixture.Of("""
            namespace Sample;
            /// <summary>Boxes.</summary>
            /// <typeparam name="T">What is in it.</typeparam>
            public abstract class Box<T> where T : class, new()
            {
                /// <summary>Maps.</summary>
                /// <typeparam name="TOut">The other.</typeparam>
                /// <param name="map">How.</param>
                /// <returns>Another box.</returns>
                public abstract Box<TOut> Map<TOut>(Func<T, TOut> map) where TOut : class, new();
            }
            """).Pages["Sample/Box-1.md"];
        page.Should().Contain("# Box&lt;T&gt;\n").And.Contain("public abstract class Box<T> where T : class, new()\n");
        page.Should().Contain("public abstract Box<TOut> Map<TOut>(Func<T, TOut> map) where TOut : class, new()\n");
        page.Should().Contain("- `T`: What is in it.").And.Contain("- `TOut`: The other.").And.Contain("- `map`: How.").And.Contain("**Returns.** Another box.");
    }

    [Fact]
    public void Parameters_show_how_they_are_passed_their_defaults_and_what_may_be_null()
    {
        var page = Fixture.Of("""
            namespace Sample;
            public static class Numbers
            {
                public static bool TryParse(string? text, out double value, ref int count, in decimal scale, string name = "x", double? least = null) { value = 0; return false; }
                public static int Sum(params int[] values) => 0;
                public static IReadOnlyList<string?>? Names() => null;
            }
            """).Pages["Sample/Numbers.md"];
        page.Should().Contain("public static bool TryParse(string? text, out double value, ref int count, in decimal scale, string name = \"x\", double? least = null)\n");
        page.Should().Contain("public static int Sum(params int[] values)\n");
        page.Should().Contain("public static IReadOnlyList<string?>? Names()\n");
    }

    [Fact]
    public void Indexers_operators_and_nested_types_have_their_place()
    {
        var pages = Fixture.Of("""
            namespace Sample;
            public sealed class Row
            {
                /// <summary>A cell.</summary>
                public double this[int index, string? name] => 0;
                /// <summary>Adds.</summary>
                public static Row operator +(Row left, Row right) => left;
                public static implicit operator double(Row row) => 0;
                /// <summary>Inside.</summary>
                public struct Cell { public int Width { get; set; } private class Hidden; }
            }
            """).Pages;
        pages["Sample/Row.md"].Should().Contain("## Properties").And.Contain("{#m-indexer}").And.Contain("public double this[int index, string? name] { get; }\n")
            .And.Contain("## Operators").And.Contain("public static Row operator +(Row left, Row right)\n").And.Contain("public static implicit operator double(Row row)\n");
        pages["Sample/Row.Cell.md"].Should().Contain("# Row.Cell\n").And.Contain("public struct Row.Cell").And.Contain("public int Width { readonly get; set; }");
        pages.Keys.Should().BeEquivalentTo("index.md", "Sample/index.md", "Sample/Row.md", "Sample/Row.Cell.md");
    }

    [Fact]
    public void Extension_members_say_what_they_extend_and_are_listed_once()
    {
        var page = Fixture.Of("""
            namespace Sample;
            public static class Words
            {
                extension(string text)
                {
                    /// <summary>How many.</summary>
                    /// <param name="mark">Between words.</param>
                    public int Count(char mark) => 0;
                    /// <summary>The first.</summary>
                    public string First => "";
                }
                /// <summary>The old form.</summary>
                public static int Length(this string text) => 0;
            }
            """).Pages["Sample/Words.md"];
        page.Should().Contain("## Extension members").And.Contain("Extends `string`.").And.Contain("How many.").And.Contain("- `mark`: Between words.").And.Contain("The first.");
        page.Should().Contain("public static int Length(this string text)\n").And.Contain("The old form.");
        page.Split("### Count").Should().HaveCount(2);
        page.Should().NotContain("get_First");
    }

    [Fact]
    public void What_a_member_inherits_is_said_and_what_it_says_itself_goes_before()
    {
        var page = Fixture.Of("""
            namespace Sample;
            public interface IScore
            {
                /// <summary>Scores a row.</summary>
                /// <param name="row">The row.</param>
                /// <returns>From 0 to 1.</returns>
                double Score(int row);
            }
            public abstract class Base
            {
                /// <summary>The name.</summary>
                public abstract string Name { get; }
            }
            public sealed class Mean : Base, IScore
            {
                /// <inheritdoc/>
                /// <returns>The mean.</returns>
                public double Score(int row) => 0;
                /// <inheritdoc/>
                public override string Name => "";
                /// <inheritdoc cref="Score(int)"/>
                public double Again(int row) => 0;
            }
            """).Pages["Sample/Mean.md"];
        page.Should().Contain("public sealed class Mean : Base, IScore").And.Contain("The name.");
        page.Should().Contain("Scores a row.\n\n```csharp\npublic double Score(int row)").And.Contain("**Returns.** The mean.").And.NotContain("From 0 to 1.");
    }

    [Fact]
    public void Links_lead_to_pages_and_members_and_text_is_not_taken_for_markup()
    {
        var fixture = Fixture.Of("""
            namespace Sample;
            /// <summary>Holds <see cref="Second"/>, <see cref="Second.Value"/>, <see cref="List{T}"/>, <see langword="null"/> and <c>a_b</c>: 1 &lt; 2, $x$, {{ y }}, *z*.</summary>
            /// <remarks><para>One.</para><para>Two, see <see href="https://example.org">there</see>.</para></remarks>
            public class First
            {
                /// <summary>Fails.</summary>
                /// <exception cref="Trouble">Always.</exception>
                public void Fail() { }
            }
            public class Second { public int Value { get; } internal int Hidden { get; } }
            public class Trouble : Exception;
            """);
        var page = fixture.Pages["Sample/First.md"];
        page.Should().Contain("[`Second`](../Sample/Second.md)").And.Contain("[`Second.Value`](../Sample/Second.md#m-value)")
            .And.Contain("[`List<T>`](https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1)").And.Contain("`null` and `a_b`");
        page.Should().Contain("1 &lt; 2, &#36;x&#36;, &#123;&#123; y }}, &#42;z&#42;.").And.Contain("One.\n\nTwo, see [there](https://example.org).");
        page.Should().Contain("- [`Trouble`](../Sample/Trouble.md): Always.");
        fixture.Pages["Sample/Second.md"].Should().NotContain("Hidden");
        fixture.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Sample.Missing.Name")]
    public void A_link_that_leads_nowhere_is_a_problem_that_names_its_place(string target)
        => Fixture.Of($$"""
            namespace Sample;
            /// <summary>See <see cref="{{target}}"/>.</summary>
            public class First;
            """).Problems.Should().ContainSingle().Which.Should().StartWith("Sample.First: cref '").And.Contain(target);

    [Fact]
    public void Records_show_what_was_written_and_not_what_the_compiler_adds()
    {
        var page = Fixture.Of("""
            namespace Sample;
            /// <summary>A place.</summary>
            /// <param name="File">The file.</param>
            public sealed record Place(string File, int? Line = null);
            """).Pages["Sample/Place.md"];
        page.Should().Contain("public sealed record Place\n").And.Contain("public Place(string File, int? Line = null)\n").And.Contain("public string File { get; init; }");
        page.Should().NotContain("Deconstruct").And.NotContain("EqualityContract").And.NotContain("op_Equality").And.NotContain("PrintMembers").And.NotContain("Clone");
    }

    [Fact]
    public void Enums_have_a_table_and_delegates_their_signature()
    {
        var pages = Fixture.Of("""
            namespace Sample;
            public enum Side
            {
                /// <summary>To the left | first.</summary>
                Left,
                /// <summary>To the right.</summary>
                Right = 5,
            }
            public delegate double Measure<in T>(T row, ref int count);
            """).Pages;
        pages["Sample/Side.md"].Should().Contain("`Left` | 0 | To the left \\| first. |").And.Contain("`Right` | 5 | To the right. |");
        pages["Sample/Measure-1.md"].Should().Contain("public delegate double Measure<in T>(T row, ref int count)");
    }
}
