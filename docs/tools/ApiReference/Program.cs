using ApiReference;

// ApiReference FOLDER ASSEMBLY...: writes the reference of the assemblies, whose XML files stand beside them, and fails on every link that leads nowhere.
if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: ApiReference FOLDER ASSEMBLY...");
    return 2;
}

var library = Library.Load(args[1..]);
var site = new ReferenceSite(library);
site.WriteTo(args[0]);
foreach (var problem in library.Problems) Console.Error.WriteLine(problem);
Console.WriteLine($"{library.Types.Count} types of {library.Types.Select(Names.NamespaceOf).Distinct().Count()} namespaces, {library.Problems.Count} broken links.");
return library.Problems.Count == 0 ? 0 : 1;
