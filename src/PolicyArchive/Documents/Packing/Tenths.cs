namespace PolicyArchive.Documents.Packing;

/// <summary>Distances on paper as whole tenths of a point, the grain in which boxes are kept: 0.035 mm.</summary>
internal static class Tenths
{
    /// <summary>Far beyond the largest page a PDF may have (14,400 points); what a hostile file places further is brought back to it.</summary>
    private const float Limit = 1_000_000;

    public static int Of(float points) =>
        float.IsNaN(points) ? 0 : (int)MathF.Round(Math.Clamp(points, -Limit, Limit) * 10, MidpointRounding.AwayFromZero);

    public static float Read(int tenths) => tenths / 10f;
}
