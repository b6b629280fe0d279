#include "platform/documents/file_kind.hpp"

#include <algorithm>
#include <string>

#include "platform/documents/problems.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

constexpr std::string_view exactly(const char* bytes, std::size_t size) { return {bytes, size}; }

// A sign at a fixed place, and what to say about the kind it gives away.
struct ForeignKind {
    std::size_t at;
    std::string_view sign;
    const char* zh;
    const char* en;
};

constexpr const char* unpack_zh = "这是压缩包。请解压后分别上传其中的文件。";
constexpr const char* unpack_en = "This is a compressed archive. Unpack it and upload the files in it one by one.";
constexpr const char* program_zh = "这是程序文件，不是文档。";
constexpr const char* program_en = "This is a program, not a document.";
constexpr const char* picture_zh = "这种图片格式不能识别。请另存为 PNG 或 JPG 后再上传。";
constexpr const char* picture_en = "This picture format cannot be read. Save it as PNG or JPG and upload that.";
constexpr const char* media_zh = "这是音频或视频，不是文档。";
constexpr const char* media_en = "This is sound or video, not a document.";

constexpr ForeignKind foreign_kinds[] = {
    {0, "{\\rtf", "这是 RTF 文件。请打开后另存为 .docx 再上传。",
     "This is an RTF file. Open it, save it as .docx, and upload that."},
    {0, "GIF8", picture_zh, picture_en},
    {8, "WEBP", picture_zh, picture_en},
    {4, "ftypheic", picture_zh, picture_en},
    {4, "ftypheix", picture_zh, picture_en},
    {4, "ftypmif1", picture_zh, picture_en},
    {4, "ftypavif", picture_zh, picture_en},
    {0, "8BPS", picture_zh, picture_en},
    {0, exactly("\0\0\1\0", 4), picture_zh, picture_en},
    {4, "ftyp", media_zh, media_en},
    {8, "WAVE", media_zh, media_en},
    {8, "AVI ", media_zh, media_en},
    {0, "ID3", media_zh, media_en},
    {0, "\x1F\x8B", unpack_zh, unpack_en},
    {0, "Rar!", unpack_zh, unpack_en},
    {0, "7z\xBC\xAF\x27\x1C", unpack_zh, unpack_en},
    {0, "BZh", unpack_zh, unpack_en},
    {0, "\xFD\x37zXZ", unpack_zh, unpack_en},
    {257, "ustar", unpack_zh, unpack_en},
    {0, "\x7F\x45LF", program_zh, program_en},
    {0, "\xCA\xFE\xBA\xBE", program_zh, program_en},
    {0, "\xCF\xFA\xED\xFE", program_zh, program_en},
    {0, exactly("SQLite format 3\0", 16), "这是数据库文件，不是文档。", "This is a database, not a document."},
};

bool has_at(std::string_view bytes, std::size_t at, std::string_view sign) {
    return bytes.size() >= at + sign.size() && bytes.substr(at, sign.size()) == sign;
}

// The two letters BM or MZ also begin ordinary text; the zero bytes behind them do not.
bool is_bitmap(std::string_view bytes) { return bytes.starts_with("BM") && has_at(bytes, 6, exactly("\0\0\0\0", 4)); }
bool is_windows_program(std::string_view bytes) {
    return bytes.starts_with("MZ") && bytes.substr(0, 64).find('\0') != std::string_view::npos;
}

bool is_pdf(std::string_view bytes) {
    const auto at = bytes.substr(0, 1024).find("%PDF-");
    if (at == std::string_view::npos) return false;
    return at == 0 || bytes.find("startxref") != std::string_view::npos;
}

std::string in_utf16le(std::string_view ascii) {
    std::string bytes;
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

// Office files from before 2007, and newer ones under a password, are compound files; the names of their streams tell
// which.
Problem refuse_compound_file(std::string_view bytes) {
    const auto holds = [&](std::string_view stream) {
        return bytes.find(in_utf16le(stream)) != std::string_view::npos;
    };
    if (holds("EncryptedPackage")) return office_file_encrypted();
    if (holds("WordDocument"))
        return file_kind_unknown(
            "这是旧版 Word 或 WPS 文件（.doc / .wps）。请打开后另存为 .docx 再上传。",
            "This is an old Word or WPS file (.doc, .wps). Open it, save it as .docx, and upload that.");
    if (holds("Workbook") || holds("Book"))
        return file_kind_unknown("这是旧版 Excel 文件（.xls）。请打开后另存为 .xlsx 再上传。",
                                 "This is an old Excel file (.xls). Open it, save it as .xlsx, and upload that.");
    return file_kind_unknown("这是旧版 Office 文件。请打开后另存为 .docx 再上传。",
                             "This is an old office file. Open it, save it as .docx, and upload that.");
}

Result<FileKind> recognise_zip(std::string_view bytes) {
    TRY(const ZipArchive archive, ZipArchive::open(bytes, 0));
    if (archive.contains("word/document.xml")) return FileKind::docx;
    if (archive.contains("xl/workbook.xml")) return FileKind::xlsx;
    if (archive.contains("ppt/presentation.xml"))
        return file_kind_unknown("这是演示文稿（.pptx）。请导出为 PDF 后再上传。",
                                 "These are slides (.pptx). Export them as PDF and upload that.");
    if (archive.contains("OFD.xml"))
        return file_kind_unknown("这是 OFD 版式文件。请在阅读器中导出为 PDF 后再上传。",
                                 "This is an OFD file. Export it as PDF in its reader and upload that.");
    if (archive.contains("content.xml") && archive.contains("mimetype"))
        return file_kind_unknown("这是 OpenDocument 文件（.odt 等）。请打开后另存为 .docx 再上传。",
                                 "This is an OpenDocument file (.odt …). Open it, save it as .docx, and upload that.");
    // Some programs give the main part another name.
    if (archive.contains("[Content_Types].xml") && archive.contains("_rels/.rels")) return FileKind::docx;
    if (archive.has_encrypted_entries()) return office_file_encrypted();
    return file_kind_unknown(unpack_zh, unpack_en);
}

}  // namespace

Result<FileKind> recognise_file(std::string_view bytes) {
    if (bytes.find_first_not_of(exactly(" \t\r\n\0", 5)) == std::string_view::npos) return file_empty();
    if (is_pdf(bytes)) return FileKind::pdf;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return recognise_zip(bytes);
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return FileKind::png;
    if (bytes.starts_with("\xFF\xD8\xFF")) return FileKind::jpeg;
    if (bytes.starts_with(exactly("II*\0", 4)) || bytes.starts_with(exactly("MM\0*", 4))) return FileKind::tiff;
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return refuse_compound_file(bytes);
    if (is_bitmap(bytes)) return file_kind_unknown(picture_zh, picture_en);
    if (is_windows_program(bytes)) return file_kind_unknown(program_zh, program_en);
    for (const ForeignKind& kind : foreign_kinds)
        if (has_at(bytes, kind.at, kind.sign)) return file_kind_unknown(kind.zh, kind.en);
    return FileKind::text;
}

}  // namespace luoshi::documents
