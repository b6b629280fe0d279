// The text of a document file, whatever its kind. The kind is found in the content; the file's name is only a hint.
//
// Total: any bytes give a text or a refusal (file-empty, file-too-large, file-encrypted, file-broken,
// file-kind-unknown, encoding-unknown, ocr-unavailable, cancelled). The text is valid UTF-8, its lines are separated by
// '\n', and no line ends in blanks.
#pragma once
#include <atomic>
#include <boost/describe.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

enum class Kind { text, markdown, html, docx, pdf, scan };
BOOST_DESCRIBE_ENUM(Kind, text, markdown, html, docx, pdf, scan)

struct ExtractOptions {
    std::size_t bytes_max = 50 * 1024 * 1024;
    std::size_t expanded_max = 64 * 1024 * 1024;  // of a DOCX file's XML, unpacked
    int pages_max = 500;                          // of PDF files and scans
    std::filesystem::path ocr_cache_folder = {};  // empty: results of recognition are not kept
    std::string ocr_data_folder = {};             // empty: where the system keeps the language data
    std::string ocr_language = "chi_sim";
    std::function<void(int page, int pages)> on_page = {};  // after each page, from 1
    const std::atomic<bool>* cancelled = nullptr;
};

struct Extracted {
    Kind kind = Kind::text;
    std::string text;
    std::string encoding;  // of text files: "utf-8", "gb18030", "utf-16le", …; "utf-8" for the rest
    int pages = 1;
    std::vector<std::uint8_t> line_confidence;  // 0–100 for each line of text; only for scans
    std::vector<std::string> notes;             // what a person should know, zh-CN
};

Result<Extracted> extract(std::string_view bytes, std::string_view file_name, const ExtractOptions& options = {});

}  // namespace luoshi::documents
