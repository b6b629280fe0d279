// One function for each kind of outside input. The libFuzzer programs feed them anything; the unit tests replay the
// corpus through them. Each checks what must hold for any input, beside not crashing.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "platform/documents/docx_reader.hpp"
#include "platform/documents/extract.hpp"
#include "platform/documents/html.hpp"
#include "platform/documents/markdown.hpp"
#include "platform/documents/pdf.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents::fuzz {

inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken invariant: %s\n", what);
    std::abort();
}

// Valid UTF-8 without control characters except '\n' and '\t'.
inline void require_clean(std::string_view text) {
    std::string rebuilt;
    rebuilt.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        require(c >= 0x20 || c == '\n' || c == '\t', "no control characters");
        append_code_point(rebuilt, c);
    }
    require(rebuilt == text, "valid UTF-8");
}

inline void require_answer(const Result<Extracted>& result) {
    if (!result)
        return require(!result.error().slug.empty() && !result.error().detail_en.empty(),
                       "a refusal speaks both languages");
    require(!result->text.empty(), "a text is not empty");
    require_clean(result->text);
}

inline void text(std::string_view bytes) {
    if (const auto decoded = decode_text(bytes)) require_clean(decoded->text);
}
inline void any_file(std::string_view bytes) {
    ExtractOptions options;
    options.ocr_data_folder = "/nonexistent";  // recognition has a corpus of its own: its tests
    options.expanded_max = 4 * 1024 * 1024;
    options.pages_max = 20;
    require_answer(extract(bytes, "", options));
}
inline void html(std::string_view bytes) {
    if (const auto decoded = decode_text(bytes, declared_charset(bytes)))
        require_clean(clean_text(flatten_html(decoded->text)));
}
inline void markdown(std::string_view bytes) {
    if (const auto decoded = decode_text(bytes)) {
        static_cast<void>(looks_like_markdown(decoded->text));
        require_clean(clean_text(flatten_markdown(decoded->text)));
    }
}
inline void require_clean_lines(const Result<DocxText>& docx) {
    if (!docx) return;
    for (const std::string& line : docx->lines) {
        require(line.find('\n') == std::string::npos, "a line is one line");
        require_clean(line);
    }
}
inline void docx(std::string_view bytes) { require_clean_lines(read_docx(bytes, 4 * 1024 * 1024)); }
inline void docx_document(std::string_view bytes) {
    require_clean_lines(read_docx_parts({std::string(bytes), {}, {}}));
}
// Any numbering.xml under a document that uses all its levels in two lists and through a style.
inline void docx_numbering(std::string_view bytes) {
    std::string document = "<document><body>";
    for (const int list : {1, 2, 1})
        for (const int level : {0, 1, 2, 8, 1, 0, 3})
            document += "<p><pPr><numPr><ilvl val=\"" + std::to_string(level) + "\"/><numId val=\"" +
                        std::to_string(list) + "\"/></numPr></pPr><r><t>x</t></r></p>";
    document += "<p><pPr><pStyle val=\"s\"/></pPr><r><t>x</t></r></p></body></document>";
    const std::string styles =
        "<styles><style type=\"paragraph\" styleId=\"s\"><basedOn val=\"s\"/><pPr><numPr><numId "
        "val=\"1\"/></numPr></pPr></style></styles>";
    require_clean_lines(read_docx_parts({std::move(document), styles, std::string(bytes)}));
}
inline void require_clean_table(const Table& table) {
    for (const Row& row : table.rows)
        for (const std::string& cell : row) require_clean(cell);
}
inline void csv(std::string_view bytes) {
    const auto table = read_csv(bytes);
    if (!table) return;
    require_clean_table(*table);
    // What was read can be written and reads the same again.
    Sheet sheet{"", {}, table->rows};
    const auto again = read_csv(write_csv(sheet));
    require(static_cast<bool>(again), "written tables can be read");
}
inline void xlsx(std::string_view bytes) {
    TableLimits limits;
    limits.expanded_max = 4 * 1024 * 1024;
    const auto tables = read_xlsx(bytes, limits);
    if (!tables) return;
    for (const Table& table : *tables) require_clean_table(table);
}
inline void pdf(std::string_view bytes) {
    const auto file = PdfFile::open(bytes);
    if (!file) return;
    for (int i = 0; i < std::min(file->pages(), 3); ++i)
        for (const PageLine& line : file->page(i).lines) require_clean(line.text);
}

}  // namespace luoshi::documents::fuzz
