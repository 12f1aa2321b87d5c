namespace FusionMetrics.Tests.Trends.Decomposition;

/// <summary>
/// Sorts numbers by quicksort, but only what holds given places (Singleton 1969, Communications of the ACM 12, algorithm 347): as <c>stl</c> of R 4.2.2 does, which takes the places to ascend. Of places that fall one may be passed over.
/// </summary>
internal sealed class PartialSort
{
    private const int Few = 10;

    private readonly double[] values;
    private readonly int[] places;

    private PartialSort(double[] values, int[] places) => (this.values, this.places) = (values, places);

    /// <summary>What stands at the places, from 0, when the sorting ends.</summary>
    public static double[] At(double[] values, params int[] places)
    {
        var sort = new PartialSort([.. values], places);
        sort.Sort(0, values.Length - 1, 0, places.Length - 1);
        return Array.ConvertAll(places, place => sort.values[place]);
    }

    // The places from first to last are believed to lie between low and high; the shorter part looks for its own among them, and the other has the rest.
    private void Sort(int low, int high, int first, int last)
    {
        if (first > last || low >= high) return;
        if (low > 0 && high - low <= Few)
        {
            Array.Sort(values, low, high - low + 1);
            return;
        }
        var (left, right) = Split(low, high);
        var isLeftShorter = left - low <= high - right;
        var cut = isLeftShorter ? last + 1 : first;
        if (isLeftShorter) while (cut > first && places[cut - 1] > left) cut--;
        else while (cut <= last && places[cut] < right) cut++;
        Sort(low, left, first, cut - 1);
        Sort(right, high, cut, last);
    }

    // Nothing up to the left end is above anything from the right one on.
    private (int Left, int Right) Split(int low, int high)
    {
        var middle = (low + high) / 2;
        Order(low, middle);
        Order(middle, high);
        Order(low, middle);
        var (pivot, left, right) = (values[middle], high, low);
        while (true)
        {
            while (values[--left] > pivot) { }
            while (values[++right] < pivot) { }
            if (right > left) return (left, right);
            (values[left], values[right]) = (values[right], values[left]);
        }
    }

    private void Order(int low, int high)
    {
        if (values[low] > values[high]) (values[low], values[high]) = (values[high], values[low]);
    }
}
