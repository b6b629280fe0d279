#include "platform/documents/extract.hpp"

#include <fmt/format.h>

#include <optional>

#include "platform/crypto/digest.hpp"
#include "platform/documents/docx_reader.hpp"
#include "platform/documents/file_kind.hpp"
#include "platform/documents/html.hpp"
#include "platform/documents/html_tokens.hpp"
#include "platform/documents/markdown.hpp"
#include "platform/documents/ocr_cache.hpp"
#include "platform/documents/pdf.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/raster.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

constexpr double recognition_dpi = 200;
// Lines read with less confidence than this are worth a look at the original.
constexpr std::uint8_t doubtful = 60;

bool is_cancelled(const ExtractOptions& options) { return options.cancelled != nullptr && options.cancelled->load(); }

// Recognises pages, from the cache where possible; the engine starts when the first page really needs it.
class PageRecogniser {
 public:
    PageRecogniser(std::string_view bytes, const ExtractOptions& options)
        : options_(options),
          cache_(options.ocr_cache_folder, options.ocr_cache_folder.empty() ? std::string() : crypto::sha256_hex(bytes),
                 fmt::format("{} {} {:.0f} dpi rules 1", OcrEngine::version(), options.ocr_language, recognition_dpi)) {
    }

    // picture: gives the page's picture; called only when the cache has no result.
    template <class Picture>
    Result<std::vector<OcrLine>> read(int page, Picture&& picture) {
        if (auto known = cache_.find(page)) return std::move(*known);
        if (!engine_) {
            TRY(OcrEngine engine, OcrEngine::open(options_.ocr_data_folder, options_.ocr_language));
            engine_.emplace(std::move(engine));
        }
        TRY(const GrayImage image, picture());
        TRY(std::vector<OcrLine> lines, engine_->read(image, options_.cancelled));
        cache_.keep(page, lines);
        return lines;
    }

 private:
    const ExtractOptions& options_;
    OcrCache cache_;
    std::optional<OcrEngine> engine_;
};

// Lines of all pages one after the other.
struct Pages {
    std::vector<std::string> lines;
    std::vector<std::uint8_t> confidence;
    int page_numbers = 0;
    std::vector<int> recognised;  // pages, from 1

    void add(const std::vector<PageLine>& page) {
        for (const PageLine& line : page) {
            lines.emplace_back(trim_right(line.text));
            confidence.push_back(line.confidence);
        }
    }
    void add(std::vector<OcrLine> page) {
        if (!page.empty() && is_page_number(page.back().text)) {
            page.pop_back();
            ++page_numbers;
        }
        for (OcrLine& line : page) {
            lines.emplace_back(trim_right(line.text));
            confidence.push_back(line.confidence);
        }
    }
};

Result<Extracted> finish_pages(Pages pages, Kind kind, int count) {
    if (pages.lines.empty()) return file_without_text();
    Extracted extracted{kind, join_lines(pages.lines), "utf-8", count, {}, {}};
    if (pages.page_numbers > 0) extracted.notes.push_back(fmt::format("去掉了 {} 处页码。", pages.page_numbers));
    if (kind != Kind::scan) return extracted;
    if (kind == Kind::scan && static_cast<int>(pages.recognised.size()) < count)
        extracted.notes.push_back(
            fmt::format("第 {} 页是图像，文字由识别得到，请对照原件。", fmt::join(pages.recognised, "、")));
    const auto doubtful_lines =
        std::ranges::count_if(pages.confidence, [](std::uint8_t value) { return value < doubtful; });
    if (doubtful_lines > 0)
        extracted.notes.push_back(fmt::format("有 {} 行识别把握不大，请对照原件核对。", doubtful_lines));
    extracted.line_confidence = std::move(pages.confidence);
    return extracted;
}

Result<Extracted> extract_pdf(std::string_view bytes, const ExtractOptions& options) {
    TRY(const PdfFile file, PdfFile::open(bytes));
    const int count = file.pages();
    if (count > options.pages_max) return file_has_too_many_pages(count, options.pages_max);
    PageRecogniser recogniser(bytes, options);
    Pages pages;
    for (int i = 0; i < count; ++i) {
        if (is_cancelled(options)) return work_cancelled();
        PdfPage page = file.page(i);
        if (page.needs_recognition) {
            TRY(std::vector<OcrLine> lines, recogniser.read(i, [&]() -> Result<GrayImage> {
                TRY(GrayImage image, file.render(i, recognition_dpi));
                return prepare_for_recognition(std::move(image));
            }));
            pages.recognised.push_back(i + 1);
            pages.add(std::move(lines));
        } else {
            if (remove_page_number(page.lines, page.height)) ++pages.page_numbers;
            pages.add(page.lines);
        }
        if (options.on_page) options.on_page(i + 1, count);
    }
    const Kind kind = pages.recognised.empty() ? Kind::pdf : Kind::scan;
    return finish_pages(std::move(pages), kind, count);
}

Result<Extracted> extract_picture(std::string_view bytes, PictureFormat format, const ExtractOptions& options) {
    TRY(PictureFile file, PictureFile::open(bytes, format, options.pages_max));
    PageRecogniser recogniser(bytes, options);
    Pages pages;
    for (int i = 0; i < file.pages(); ++i) {
        if (is_cancelled(options)) return work_cancelled();
        TRY(std::vector<OcrLine> lines, recogniser.read(i, [&] { return file.page(i); }));
        pages.recognised.push_back(i + 1);
        pages.add(std::move(lines));
        if (options.on_page) options.on_page(i + 1, file.pages());
    }
    return finish_pages(std::move(pages), Kind::scan, file.pages());
}

Result<Extracted> extract_docx(std::string_view bytes, const ExtractOptions& options) {
    TRY(DocxText docx, read_docx(bytes, options.expanded_max));
    if (docx.lines.empty()) return file_without_text();
    return Extracted{Kind::docx, join_lines(docx.lines), "utf-8", 1, {}, std::move(docx.notes)};
}

std::string without_blank_ends(std::string_view text) {
    std::vector<std::string> lines;
    for (const std::string_view line : split_lines(text)) lines.emplace_back(trim_right(line));
    // The break at the end of the last line ends that line; it does not begin another one.
    if (lines.size() > 1 && lines.back().empty()) lines.pop_back();
    return join_lines(lines);
}

bool is_xml_data(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n");
    return first != std::string_view::npos && text.substr(first).starts_with("<?xml");
}

bool is_named_markdown(std::string_view file_name) {
    const std::string name = lower_case_ascii(file_name);
    return name.ends_with(".md") || name.ends_with(".markdown");
}

Result<Extracted> extract_text(std::string_view bytes, std::string_view file_name) {
    TRY(DecodedText decoded, decode_text(bytes, declared_charset(bytes)));
    if (is_only_blank(decoded.text)) return file_empty();
    Extracted extracted{Kind::text, {}, std::move(decoded.encoding), 1, {}, std::move(decoded.notes)};
    if (looks_like_html(decoded.text, file_name)) {
        extracted.kind = Kind::html;
        extracted.text = clean_text(flatten_html(decoded.text));
    } else if (is_xml_data(decoded.text)) {
        return file_kind_unknown("这是 XML 数据，不是文档。", "This is XML data, not a document.");
    } else if (is_named_markdown(file_name) || looks_like_markdown(decoded.text)) {
        extracted.kind = Kind::markdown;
        extracted.text = clean_text(flatten_markdown(decoded.text));
    } else {
        extracted.text = std::move(decoded.text);
    }
    extracted.text = without_blank_ends(extracted.text);
    if (is_only_blank(extracted.text)) return file_without_text();
    return extracted;
}

}  // namespace

Result<Extracted> extract(std::string_view bytes, std::string_view file_name, const ExtractOptions& options) {
    if (bytes.size() > options.bytes_max) return file_too_large(bytes.size(), options.bytes_max);
    if (is_cancelled(options)) return work_cancelled();
    TRY(const FileKind kind, recognise_file(bytes));
    switch (kind) {
        case FileKind::text:
            return extract_text(bytes, file_name);
        case FileKind::docx:
            return extract_docx(bytes, options);
        case FileKind::pdf:
            return extract_pdf(bytes, options);
        case FileKind::png:
            return extract_picture(bytes, PictureFormat::png, options);
        case FileKind::jpeg:
            return extract_picture(bytes, PictureFormat::jpeg, options);
        case FileKind::tiff:
            return extract_picture(bytes, PictureFormat::tiff, options);
        case FileKind::xlsx:
            return file_kind_unknown("这是表格文件（.xlsx）。请在“导入表格”处上传，或把内容复制到 Word 后再上传。",
                                     "This is a spreadsheet (.xlsx). Upload it where tables are imported, or copy its "
                                     "content into a document.");
    }
    return file_kind_unknown("不认识这种文件。", "This kind of file is not known.");
}

}  // namespace luoshi::documents
