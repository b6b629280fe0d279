// Small pictures for tests, built chunk by chunk: whole in their structure, with whatever a camera may have written beside them.
#pragma once
#include <string>
#include <string_view>

namespace luoshi::files::made {

inline std::string jpeg_segment(unsigned char marker, std::string_view content) {
    const auto length = content.size() + 2;
    std::string out{'\xFF', static_cast<char>(marker), static_cast<char>(length >> 8), static_cast<char>(length & 0xFF)};
    return out.append(content);
}
// Little-endian, as most phones write it.
inline std::string exif_directory(int orientation) { return std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + static_cast<char>(orientation) + std::string(7, '\0'); }
inline std::string exif_segment(int orientation, std::string_view more = "") { return jpeg_segment(0xE1, std::string("Exif\0\0", 6) + exif_directory(orientation) + std::string(more)); }
// `beside` stands before the tables, `between` between two scans, `behind` behind the end.
inline std::string jpeg(std::string_view beside = "", std::string_view between = "", std::string_view behind = "") {
    std::string out("\xFF\xD8");
    out += beside;
    out += jpeg_segment(0xDB, "table") + jpeg_segment(0xC2, "frame") + jpeg_segment(0xDA, "one") + std::string("sc\xFF\0an\xFF\xD3more", 12);
    out += between;
    out += jpeg_segment(0xC4, "codes") + jpeg_segment(0xDA, "two") + "scan" + "\xFF\xD9";
    return out.append(behind);
}

inline std::string png_chunk(std::string_view kind, std::string_view content) {
    std::string out(3, '\0');
    out += static_cast<char>(content.size());
    return out.append(kind).append(content).append("crc.");
}
inline std::string png(std::string_view beside = "") {
    return std::string("\x89PNG\r\n\x1a\n", 8) + png_chunk("IHDR", "head") + std::string(beside) + png_chunk("IDAT", "data") + png_chunk("IEND", "");
}

inline std::string webp_chunk(std::string_view kind, std::string_view content) {
    std::string out(kind);
    out += static_cast<char>(content.size());
    out.append(3, '\0').append(content);
    if (content.size() % 2 == 1) out += '\0';
    return out;
}
inline std::string webp(std::string_view chunks) {
    std::string out("RIFF");
    out += static_cast<char>(chunks.size() + 4);
    return out.append(3, '\0').append("WEBP").append(chunks);
}

}  // namespace luoshi::files::made
