#include "platform/files/picture.hpp"

#include <algorithm>
#include <array>

#include "platform/files/binary_view.hpp"

namespace luoshi::files {
namespace {

constexpr std::string_view png_begin("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view jpeg_begin("\xFF\xD8\xFF", 3);
constexpr std::string_view exif_begin("Exif\0\0", 6);

Problem broken() { return {Code::invalid, "picture-broken", "这张图片读不完整，可能没有传完。请重新保存或重新拍摄后再上传", "this picture does not read through to its end; save it anew or take it again and upload that"}; }
Problem turned() {
    return {Code::invalid, "picture-turned", "这张图片带有旋转标记，去掉拍摄信息后会显示成躺倒的。请在看图程序里转正、另存为 JPG 后再上传",
            "this picture is marked as turned and would lie on its side without what the camera wrote; turn it in an editor, save it as JPG and upload that"};
}

int orientation_in_directory(std::string_view tiff) {
    constexpr std::uint32_t orientation_tag = 0x0112;
    const BinaryView view(tiff, tiff.starts_with("MM"));
    const auto directory = view.number(4, 4);
    const auto entries = directory ? view.number(*directory, 2) : std::nullopt;
    for (std::uint32_t i = 0; entries && i < *entries; ++i) {
        const std::size_t at = std::size_t{*directory} + 2 + std::size_t{i} * 12;
        if (view.number(at, 2) != orientation_tag) continue;
        const auto value = view.number(at + 8, 2).value_or(1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

// ---- JPEG

constexpr std::uint32_t start_of_image = 0xD8, end_of_image = 0xD9, start_of_scan = 0xDA, exif_segment = 0xE1;

bool is_restart(std::uint32_t marker) { return marker >= 0xD0 && marker <= 0xD7; }

// Frames, tables, scans and what they count. Reserved markers and every APPn and comment are not.
bool draws(std::uint32_t marker) { return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || (marker >= 0xDA && marker <= 0xDF); }

std::string segment(std::uint32_t marker, std::string_view content) {
    const auto length = content.size() + 2;
    std::string out{'\xFF', static_cast<char>(marker), static_cast<char>(length >> 8), static_cast<char>(length & 0xFF)};
    return out.append(content);
}

// An Exif segment that says nothing but how the camera was held.
std::string orientation_segment(int orientation) {
    std::string exif(exif_begin);
    exif.append("MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    exif += static_cast<char>(orientation);
    exif.append(6, '\0');  // the rest of the value, and no further directory
    return segment(exif_segment, exif);
}

// What of an APPn is needed to see the picture: JFIF without its small copy, and what tells how Adobe's programs wrote the colours.
std::string needed_of_application(std::uint32_t marker, std::string_view content) {
    if (marker == 0xE0 && content.starts_with(std::string_view("JFIF\0", 5)) && content.size() >= 14) return segment(marker, std::string(content.substr(0, 12)) + std::string(2, '\0'));
    if (marker == 0xEE && content.starts_with("Adobe") && content.size() >= 12) return segment(marker, content.substr(0, 12));
    return {};
}

// Where the marker stands that ends the scan beginning at `at`.
std::optional<std::size_t> end_of_scan(std::string_view bytes, std::size_t at) {
    while ((at = bytes.find('\xFF', at)) != std::string_view::npos && at + 1 < bytes.size()) {
        const auto next = static_cast<std::uint8_t>(bytes[at + 1]);
        if (next == 0xFF) ++at;  // a filling byte
        else if (next == 0 || is_restart(next)) at += 2;
        else return at;
    }
    return std::nullopt;
}

// Segment by segment, and scan by scan: a second picture hung on behind the first one, which phones do, is not reached.
Result<std::string> jpeg_without(std::string_view bytes) {
    const BinaryView view(bytes, true);
    std::string drawn;
    drawn.reserve(bytes.size());
    int orientation = 1;
    bool scanned = false;
    for (std::size_t at = 2;;) {
        const auto marker = view.number(at, 2);
        if (!marker || *marker >> 8 != 0xFF) return broken();
        const auto kind = *marker & 0xFF;
        if (kind == 0xFF) {  // a filling byte
            ++at;
            continue;
        }
        if (kind == end_of_image) break;
        if (kind < 0xC0 || kind == start_of_image || is_restart(kind)) return broken();  // these carry no length
        const auto length = view.number(at + 2, 2);
        if (!length || *length < 2 || at + 2 + *length > bytes.size()) return broken();
        const auto content = bytes.substr(at + 4, *length - 2);
        if (kind == exif_segment && orientation == 1 && content.starts_with(exif_begin)) orientation = orientation_in_directory(content.substr(exif_begin.size()));
        if (draws(kind)) drawn += segment(kind, content);
        else drawn += needed_of_application(kind, content);
        at += 2 + *length;
        if (kind != start_of_scan) continue;
        const auto end = end_of_scan(bytes, at);
        if (!end) return broken();
        drawn += bytes.substr(at, *end - at);
        at = *end;
        scanned = true;
    }
    if (!scanned) return broken();
    std::string out("\xFF\xD8");
    if (orientation != 1) out += orientation_segment(orientation);
    out.append(drawn).append("\xFF\xD9");
    return out;
}

// ---- PNG

bool draws(std::string_view chunk) {
    constexpr std::array<std::string_view, 12> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "acTL", "fcTL", "fdAT"};
    return std::ranges::find(needed, chunk) != needed.end();
}

Result<std::string> png_without(std::string_view bytes) {
    const BinaryView view(bytes, true);
    std::string out(png_begin);
    out.reserve(bytes.size());
    bool filled = false;
    for (std::size_t at = png_begin.size();;) {
        const auto length = view.number(at, 4);
        if (!length || bytes.size() - at < 12 || *length > bytes.size() - at - 12) return broken();
        const auto kind = bytes.substr(at + 4, 4);
        if (at == png_begin.size() && kind != "IHDR") return broken();
        if (kind == "eXIf" && orientation_in_directory(bytes.substr(at + 8, *length)) != 1) return turned();
        if (draws(kind)) out += bytes.substr(at, 12 + std::size_t{*length});
        filled = filled || kind == "IDAT";
        at += 12 + std::size_t{*length};
        if (kind != "IEND") continue;
        if (!filled) return broken();
        return out;
    }
}

// ---- WebP: a RIFF file

void append_number(std::string& out, std::size_t value) {
    for (int i = 0; i < 4; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

void append_chunk(std::string& out, std::string_view kind, std::string_view content) {
    out += kind;
    append_number(out, content.size());
    out += content;
    if (content.size() % 2 == 1) out += '\0';
}

Result<std::string> webp_chunks(std::string_view bytes, int depth);

Result<std::string> webp_content(std::string_view kind, std::string_view content, int depth) {
    std::string own(content);
    if (kind == "VP8X") {
        if (own.size() < 10) return broken();
        constexpr unsigned kept_flags = 0x12;  // transparency and animation; not colour profile, Exif, XMP
        own[0] = static_cast<char>(static_cast<unsigned char>(own[0]) & kept_flags);
    }
    if (kind == "ANMF") {  // one picture of an animation, with chunks of its own
        if (own.size() < 16 || depth > 0) return broken();
        TRY(const std::string inner, webp_chunks(content.substr(16), depth + 1));
        own.resize(16);
        own += inner;
    }
    return own;
}

Result<std::string> webp_chunks(std::string_view bytes, int depth) {
    constexpr std::array<std::string_view, 6> needed{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"};
    const BinaryView view(bytes, false);
    std::string out;
    bool filled = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = view.number(at + 4, 4);
        if (!length || *length > bytes.size() - at - 8) return broken();
        const auto kind = bytes.substr(at, 4);
        const auto content = bytes.substr(at + 8, *length);
        if (kind == "EXIF" && orientation_in_directory(content.starts_with(exif_begin) ? content.substr(exif_begin.size()) : content) != 1) return turned();
        if (std::ranges::find(needed, kind) != needed.end()) {
            TRY(const std::string own, webp_content(kind, content, depth));
            append_chunk(out, kind, own);
        }
        filled = filled || kind == "VP8 " || kind == "VP8L" || kind == "ANMF";
        at += 8 + std::size_t{*length} + *length % 2;
    }
    if (!filled) return broken();
    return out;
}

Result<std::string> webp_without(std::string_view bytes) {
    const auto size = BinaryView(bytes, false).number(4, 4);
    if (!size || *size < 4 || *size > bytes.size() - 8) return broken();
    TRY(const std::string chunks, webp_chunks(bytes.substr(12, *size - 4), 0));
    std::string out("RIFF");
    append_number(out, chunks.size() + 4);
    out.append("WEBP").append(chunks);
    return out;
}

}  // namespace

std::optional<PictureKind> picture_kind(std::string_view bytes) {
    if (bytes.starts_with(jpeg_begin)) return PictureKind::jpeg;
    if (bytes.starts_with(png_begin)) return PictureKind::png;
    if (bytes.size() >= 12 && bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return PictureKind::webp;
    return std::nullopt;
}

std::string_view media_type(PictureKind kind) {
    switch (kind) {
        case PictureKind::jpeg: return "image/jpeg";
        case PictureKind::png: return "image/png";
        case PictureKind::webp: return "image/webp";
    }
    return {};
}

Result<std::string> without_metadata(std::string_view bytes) {
    const auto kind = picture_kind(bytes);
    if (!kind) return Problem{Code::invalid, "picture-kind", "这不是 JPG、PNG 或 WebP 图片。请另存为 JPG 后再上传", "this is no JPEG, PNG or WebP picture; save it as JPG and upload that"};
    switch (*kind) {
        case PictureKind::jpeg: return jpeg_without(bytes);
        case PictureKind::png: return png_without(bytes);
        case PictureKind::webp: return webp_without(bytes);
    }
    return broken();
}

int jpeg_orientation(std::string_view jpeg) {
    const BinaryView view(jpeg, true);
    std::size_t at = 2;
    for (int segments = 0; segments < 50; ++segments) {
        const auto marker = view.number(at, 2);
        const auto size = view.number(at + 2, 2);
        if (!marker || !size || (*marker >> 8) != 0xFF || *marker == 0xFFDA || *size < 2) return 1;
        const std::string_view content = jpeg.substr(at + 4, *size - 2);
        if (*marker == 0xFFE1 && content.starts_with(exif_begin)) return orientation_in_directory(content.substr(exif_begin.size()));
        at += 2 + *size;
    }
    return 1;
}

}  // namespace luoshi::files
