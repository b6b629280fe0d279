#include "platform/documents/raster.hpp"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

#include "platform/documents/problems.hpp"
#include "platform/files/binary_view.hpp"
#include "platform/files/picture.hpp"

namespace luoshi::documents {
namespace {

constexpr std::size_t pixels_max = 80'000'000;

struct FreePicture {
    void operator()(Pix* picture) const { pixDestroy(&picture); }
};
using Picture = std::unique_ptr<Pix, FreePicture>;

Problem picture_broken() { return file_broken("图片", "内容解不开", "its content cannot be decoded"); }

// Pages of a TIFF file: a chain of directories, each naming the next. Nothing when the chain is broken, at most
// `count_max` + 1.
std::optional<int> count_tiff_pages(std::string_view bytes, int count_max) {
    const files::BinaryView view(bytes, bytes.starts_with("MM"));
    auto directory = view.number(4, 4);
    int pages = 0;
    while (directory && *directory != 0) {
        if (++pages > count_max) return pages;
        const auto entries = view.number(*directory, 2);
        if (!entries) return std::nullopt;
        directory = view.number(*directory + 2 + std::size_t{*entries} * 12, 4);
    }
    if (pages == 0) return std::nullopt;
    return pages;
}

Picture gray_copy(const Picture& source) {
    Picture opaque(pixRemoveAlpha(source.get()));
    return Picture(opaque ? pixConvertTo8(opaque.get(), 0) : nullptr);
}

// What the picture's resolution really is. Cameras and programs write any number into the file, so it counts only when
// the page it implies has the size of a page.
double believable_dpi(const Picture& picture) {
    const double long_side = std::max(pixGetWidth(picture.get()), pixGetHeight(picture.get()));
    const double short_side = std::min(pixGetWidth(picture.get()), pixGetHeight(picture.get()));
    const double told = pixGetXRes(picture.get());
    constexpr double a4_length = 11.69, a4_width = 8.27;
    if (told >= 72 && told <= 1200 && long_side / told >= 3 && long_side / told <= 17) return told;
    // A page has the proportions of A4; anything flatter is a strip cut from one.
    return long_side / short_side < 1.7 ? long_side / a4_length : pixGetWidth(picture.get()) / a4_width;
}

Picture scaled_for_recognition(Picture picture, double& dpi) {
    constexpr double dpi_min = 150, dpi_max = 250, dpi_wanted = 200, scale_max = 3;
    if (dpi >= dpi_min && dpi <= dpi_max) return picture;
    const double factor = std::clamp(dpi_wanted / dpi, 1 / scale_max / 2, scale_max);
    Picture scaled(pixScale(picture.get(), static_cast<float>(factor), static_cast<float>(factor)));
    if (!scaled) return picture;
    dpi *= factor;
    return scaled;
}

// Turns pages that lie a few degrees askew; leaves those where no angle stands out.
Picture straightened(Picture picture) {
    Picture straight(pixDeskew(picture.get(), 0));
    return straight ? std::move(straight) : std::move(picture);
}

GrayImage pixels_of(const Picture& picture, double dpi) {
    GrayImage image{pixGetWidth(picture.get()), pixGetHeight(picture.get()), dpi, {}};
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    const int words_per_line = pixGetWpl(picture.get());
    std::uint32_t* data = pixGetData(picture.get());
    auto out = image.pixels.begin();
    for (int y = 0; y < image.height; ++y) {
        std::uint32_t* line = data + static_cast<std::ptrdiff_t>(y) * words_per_line;
        for (int x = 0; x < image.width; ++x) *out++ = static_cast<std::uint8_t>(GET_DATA_BYTE(line, x));
    }
    return image;
}

Picture picture_of(const GrayImage& image) {
    Picture picture(pixCreate(image.width, image.height, 8));
    if (!picture) return picture;
    const int words_per_line = pixGetWpl(picture.get());
    std::uint32_t* data = pixGetData(picture.get());
    auto in = image.pixels.begin();
    for (int y = 0; y < image.height; ++y) {
        std::uint32_t* line = data + static_cast<std::ptrdiff_t>(y) * words_per_line;
        for (int x = 0; x < image.width; ++x) SET_DATA_BYTE(line, x, *in++);
    }
    return picture;
}

GrayImage prepare(Picture gray, double dpi) {
    gray = straightened(scaled_for_recognition(std::move(gray), dpi));
    return pixels_of(gray, dpi);
}

Picture turned_upright(Picture picture, int orientation) {
    const auto turn = [&](int quarters) { picture.reset(pixRotateOrth(picture.get(), quarters)); };
    const auto mirror = [&] { picture.reset(pixFlipLR(nullptr, picture.get())); };
    switch (orientation) {
        case 2:
            mirror();
            break;
        case 3:
            turn(2);
            break;
        case 4:
            mirror(), turn(2);
            break;
        case 5:
            mirror(), turn(3);
            break;
        case 6:
            turn(1);
            break;
        case 7:
            mirror(), turn(1);
            break;
        case 8:
            turn(3);
            break;
        default:
            break;
    }
    return picture;
}

}  // namespace

Result<PictureFile> PictureFile::open(std::string_view bytes, PictureFormat format, int pages_max) {
    setMsgSeverity(L_SEVERITY_NONE);
    int pages = 1;
    if (format == PictureFormat::tiff) {
        const auto count = count_tiff_pages(bytes, pages_max);
        if (!count) return picture_broken();
        pages = *count;
    }
    if (pages > pages_max) return file_has_too_many_pages(pages, pages_max);
    return PictureFile(bytes, format, pages);
}

Result<GrayImage> PictureFile::page(int index) {
    const auto* data = reinterpret_cast<const l_uint8*>(bytes_.data());
    int kind = 0, width = 0, height = 0, bits = 0, samples = 0, resolution = 0, has_map = 0;
    const bool tiff = format_ == PictureFormat::tiff;
    const int failed = tiff ? readHeaderMemTiff(data, bytes_.size(), index, &width, &height, &bits, &samples,
                                                &resolution, &has_map, &kind)
                            : pixReadHeaderMem(data, bytes_.size(), &kind, &width, &height, &bits, &samples, &has_map);
    if (failed != 0 || width <= 0 || height <= 0) return picture_broken();
    const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    if (pixels > pixels_max) return image_too_large(pixels, pixels_max);
    Picture picture(tiff ? pixReadMemTiff(data, bytes_.size(), index) : pixReadMem(data, bytes_.size()));
    if (!picture) return picture_broken();
    Picture gray = gray_copy(picture);
    picture.reset();
    if (!gray) return picture_broken();
    if (format_ == PictureFormat::jpeg) gray = turned_upright(std::move(gray), files::jpeg_orientation(bytes_));
    if (!gray) return picture_broken();
    const double dpi = believable_dpi(gray);
    return prepare(std::move(gray), dpi);
}

GrayImage prepare_for_recognition(GrayImage image) {
    setMsgSeverity(L_SEVERITY_NONE);
    Picture picture = picture_of(image);
    if (!picture) return image;
    return prepare(std::move(picture), image.dpi);
}

}  // namespace luoshi::documents
