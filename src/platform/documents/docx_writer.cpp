#include "platform/documents/docx_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "platform/documents/docx_parts.hpp"
#include "platform/documents/official_page_count.hpp"
#include "platform/documents/ooxml_text.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

// Twentieths of a point.
constexpr int character = 316;
constexpr int line = 578;
constexpr int type_area_width = 8844;
constexpr int foot_of_type_area = 16838 - 1984;
constexpr int space_above_mark = 1984;  // 35 mm from the top of the type area to the mark

double width_in_characters(std::string_view text) { return half_widths(text) / 2.0; }

std::string run(std::string_view text, std::string_view properties = {}) {
    if (text.empty()) return {};
    std::string xml = "<w:r>";
    if (!properties.empty()) xml += fmt::format("<w:rPr>{}</w:rPr>", properties);
    std::size_t begin = 0;
    for (std::size_t end = text.find('\t');; end = text.find('\t', begin)) {
        const std::string_view part = text.substr(begin, end == std::string_view::npos ? end : end - begin);
        if (!part.empty()) xml += fmt::format("<w:t xml:space=\"preserve\">{}</w:t>", xml_text(part));
        if (end == std::string_view::npos) break;
        xml += "<w:tab/>";
        begin = end + 1;
    }
    return xml + "</w:r>";
}

std::string paragraph(std::string_view style, std::string_view runs, std::string_view properties = {}) {
    return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style, properties, runs);
}

std::string space_before(int twips) { return fmt::format("<w:spacing w:before=\"{}\"/>", twips); }

std::string chinese_date(Date date) {
    const auto day = date.ymd();
    return fmt::format("{}年{}月{}日", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::format("{}", fmt::join(parts, separator));
}

// Size and horizontal scale that fit a mark on one line: at most 62 pt high (22 mm), pressed to no less than four
// fifths.
std::string mark_properties(double characters, double width_points) {
    constexpr double size_max = 62, size_min = 16, scale_min = 0.8;
    const double size = std::clamp(width_points / std::max(characters, 1.0) / scale_min, size_min, size_max);
    const double scale = std::clamp(width_points / (std::max(characters, 1.0) * size), 0.5, 1.0);
    const int half_points = static_cast<int>(size * 2);
    return fmt::format("<w:w w:val=\"{}\"/><w:sz w:val=\"{}\"/><w:szCs w:val=\"{}\"/>", static_cast<int>(scale * 100),
                       half_points, half_points);
}

std::string top_marks(const OfficialDocument& document, int& lines) {
    std::string xml;
    for (const std::string* mark : {&document.copy_number, &document.secrecy, &document.urgency}) {
        if (mark->empty()) continue;
        xml += paragraph("TopMark", run(*mark));
        ++lines;
    }
    return xml;
}

std::string single_mark(const OfficialDocument& document, int space) {
    const std::string text = document.issuers.front() + document.mark_text;
    constexpr double width = type_area_width / 20.0;
    return paragraph("IssuerMark", run(text, mark_properties(width_in_characters(text), width)), space_before(space));
}

std::string table_cell(int width, std::string_view merge, std::string_view content) {
    return fmt::format(
        "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}<w:vAlign w:val=\"center\"/></w:tcPr>{}</w:tc>", width,
        merge, content);
}

// Several issuers: their names one below the other, spread to one width, and the mark text beside them in the middle.
std::string joint_mark(const OfficialDocument& document, int space) {
    const double mark_characters = std::max(width_in_characters(document.mark_text), 1.0);
    const int mark_width = document.mark_text.empty() ? 0 : 2200;
    const int names_width = type_area_width - mark_width;
    double longest = 1;
    for (const std::string& issuer : document.issuers) longest = std::max(longest, width_in_characters(issuer));
    const std::string name_properties = mark_properties(std::max(longest, 9.0), names_width / 20.0 - 12);
    std::string xml = paragraph(
        "Normal", {},
        fmt::format("<w:spacing w:before=\"{}\" w:line=\"20\" w:lineRule=\"exact\"/>", std::max(space - 20, 0)));
    xml +=
        "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout "
        "w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    xml += fmt::format("<w:gridCol w:w=\"{}\"/>", names_width);
    if (mark_width > 0) xml += fmt::format("<w:gridCol w:w=\"{}\"/>", mark_width);
    xml += "</w:tblGrid>";
    for (std::size_t i = 0; i < document.issuers.size(); ++i) {
        xml += "<w:tr>" + table_cell(names_width, {},
                                     paragraph("IssuerMark", run(document.issuers[i], name_properties),
                                               "<w:jc w:val=\"distribute\"/>"));
        if (mark_width > 0) {
            const std::string mark =
                i == 0 ? run(document.mark_text, mark_properties(mark_characters, mark_width / 20.0 - 12))
                       : std::string();
            xml += table_cell(mark_width, i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>",
                              paragraph("IssuerMark", mark));
        }
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

std::string number_line(const OfficialDocument& document) {
    if (document.number.empty() && document.signer.empty()) return {};
    if (document.signer.empty()) return paragraph("DocumentNumber", run(document.number));
    // To a higher body: number at the left, signer at the right, one character in from each edge.
    const std::string runs =
        run(document.number + "\t签发人：") + run(document.signer, "<w:rStyle w:val=\"SignerName\"/>");
    return paragraph("DocumentNumber", runs,
                     fmt::format("<w:ind w:left=\"{}\" w:right=\"{}\"/><w:jc w:val=\"left\"/>", character, character));
}

std::string letterhead(const OfficialDocument& document) {
    int lines = 0;
    std::string xml = top_marks(document, lines);
    const int space = std::max(space_above_mark - lines * line, line);
    if (document.issuers.size() == 1) xml += single_mark(document, space);
    if (document.issuers.size() > 1) xml += joint_mark(document, space);
    return xml + number_line(document);
}

std::string title_lines(const std::string& title, int space) {
    std::string xml;
    for (const std::string& text : break_title(title))
        xml += paragraph("Title", run(text), space_before(std::exchange(space, 0)));
    return xml;
}

std::string_view style_of(ParagraphLevel level) {
    switch (level) {
        case ParagraphLevel::body:
            return "OfficialBody";
        case ParagraphLevel::first:
            return "Heading1";
        case ParagraphLevel::second:
            return "Heading2";
        case ParagraphLevel::third:
            return "Heading3";
        case ParagraphLevel::fourth:
            return "Heading4";
    }
    return "OfficialBody";
}

// The heading's sentence of a paragraph in which text follows it; the whole paragraph where none does.
std::string_view heading_sentence(std::string_view text) {
    constexpr std::string_view stop = "。";
    const auto end = text.find(stop);
    return end == std::string_view::npos ? text : text.substr(0, end + stop.size());
}

std::string body_paragraph(const OfficialParagraph& item) {
    if (item.level == ParagraphLevel::body) return paragraph("OfficialBody", run(item.text));
    const std::string_view heading = heading_sentence(item.text);
    const std::string_view rest = std::string_view(item.text).substr(heading.size());
    return paragraph(style_of(item.level), run(heading) + run(rest, "<w:rStyle w:val=\"RunInText\"/>"));
}

std::string body(const std::vector<OfficialParagraph>& paragraphs) {
    std::string xml;
    for (const OfficialParagraph& item : paragraphs) xml += body_paragraph(item);
    return xml;
}

// "附件：1. 名称", the names below each other, no stop behind them.
std::string attachment_note(const std::vector<OfficialAttachment>& attachments) {
    std::string xml;
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        const bool numbered = attachments.size() > 1;
        const std::string number = numbered ? fmt::format("{}. ", i + 1) : std::string();
        const int before = i == 0 ? line : 0;
        const int left = (numbered ? 6 : 5) * character;
        const int hanging = i == 0 ? left - 2 * character : character;
        xml += paragraph("AttachmentNote", run((i == 0 ? "附件：" : "") + number + attachments[i].title),
                         fmt::format("{}<w:ind w:left=\"{}\" w:hanging=\"{}\"/>", space_before(before), left, hanging));
    }
    return xml;
}

// The date stands four characters from the right and each name is centred over it; a name that would leave the page
// pushes the date in.
std::string signature_block(const OfficialDocument& document) {
    const std::string date = document.date ? chinese_date(*document.date) : std::string();
    const double date_width = width_in_characters(date);
    double longest = 0;
    for (const std::string& name : document.signatures) longest = std::max(longest, width_in_characters(name));
    const double date_right = std::max(4.0, 2.0 + (longest - date_width) / 2);
    std::string xml;
    const auto add = [&](const std::string& text) {
        const double right = date_right + (date_width - width_in_characters(text)) / 2;
        const int before = xml.empty() ? 2 * line : 0;
        xml += paragraph("Signature", run(text),
                         fmt::format("{}<w:ind w:right=\"{}\"/>", space_before(before),
                                     static_cast<int>(std::max(right, 0.0) * character)));
    };
    for (const std::string& name : document.signatures) add(name);
    if (document.date) add(date);
    return xml;
}

std::string remark(const OfficialDocument& document) {
    if (document.remark.empty()) return {};
    const bool in_brackets = document.remark.starts_with("（");
    return paragraph("OfficialBody", run(in_brackets ? document.remark : "（" + document.remark + "）"),
                     space_before(line));
}

std::string appended_attachments(const std::vector<OfficialAttachment>& attachments) {
    std::string xml;
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        if (attachments[i].paragraphs.empty()) continue;
        xml += paragraph("AttachmentMark",
                         run(attachments.size() > 1 ? fmt::format("附件{}", i + 1) : std::string("附件")));
        xml += title_lines(attachments[i].title, line);
        xml += paragraph("Normal", {});
        xml += body(attachments[i].paragraphs);
    }
    return xml;
}

std::string imprint_row(std::string_view text, int top, int bottom) {
    const auto border = [](std::string_view edge, int size) {
        return fmt::format("<w:{} w:val=\"single\" w:sz=\"{}\" w:space=\"0\" w:color=\"000000\"/>", edge, size);
    };
    return fmt::format(
        "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"8844\" "
        "w:type=\"dxa\"/><w:tcBorders>{}{}</w:tcBorders></w:tcPr>{}</w:tc></w:tr>",
        border("top", top), border("bottom", bottom), paragraph("Imprint", run(text)));
}

// How many lines a row of the imprint takes: 四号, one character in from each edge.
int lines_of_row(std::string_view text) {
    constexpr double imprint_character = 280;
    return std::max(1, static_cast<int>(std::ceil(width_in_characters(text) * imprint_character /
                                                  (type_area_width - 2 * imprint_character))));
}

// Lines between the parts: thick outside (0.35 mm), thin inside (0.25 mm). The table stands at the foot of the type
// area; its place is given from the top of the page, because not every program knows how to put a table at the bottom.
std::string imprint(const OfficialDocument& document) {
    constexpr int thick = 8, thin = 6;
    std::vector<std::string> rows;
    if (!document.cc.empty()) rows.push_back("抄送：" + joined(document.cc, "，") + "。");
    if (!document.printed_by.empty() || document.printed_on)
        rows.push_back(document.printed_by + "\t" +
                       (document.printed_on ? chinese_date(*document.printed_on) + "印发" : std::string("印发")));
    if (rows.empty()) return {};
    int lines = 0;
    for (const std::string& row : rows) lines += lines_of_row(row);
    std::string xml;
    for (int i = breaks_before_imprint(document); i > 0; --i)
        xml += paragraph("Normal", "<w:r><w:br w:type=\"page\"/></w:r>");
    xml +=
        "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"page\" "
        "w:horzAnchor=\"margin\" "
        "w:tblpXSpec=\"center\" w:tblpY=\"" +
        std::to_string(foot_of_type_area - lines * line) +
        "\"/><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" "
        "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"8844\"/></w:tblGrid>";
    for (std::size_t i = 0; i < rows.size(); ++i)
        xml += imprint_row(rows[i], i == 0 ? thick : thin, i + 1 == rows.size() ? thick : thin);
    return xml + "</w:tbl>" + paragraph("Normal", {}, "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>");
}

std::string addressee_line(const OfficialDocument& document) {
    if (document.addressees.empty()) return {};
    std::string text = joined(document.addressees, "，");
    if (!text.ends_with("：")) text += "：";
    return paragraph("Addressees", run(text));
}

std::string document_xml(const OfficialDocument& document) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    xml += letterhead(document);
    xml += title_lines(document.title, 2 * line);
    xml += addressee_line(document);
    xml += body(document.paragraphs);
    xml += attachment_note(document.attachments);
    xml += signature_block(document);
    xml += remark(document);
    xml += appended_attachments(document.attachments);
    xml += imprint(document);
    xml += docx_section();
    return xml + "</w:body></w:document>";
}

}  // namespace

std::string write_docx(const OfficialDocument& document) {
    const auto part = [](std::string name, std::string_view content) {
        return ZipEntry{std::move(name), std::string(content)};
    };
    return write_zip({part("[Content_Types].xml", docx_content_types()), part("_rels/.rels", docx_package_links()),
                      part("word/document.xml", document_xml(document)),
                      part("word/_rels/document.xml.rels", docx_document_links()),
                      part("word/styles.xml", docx_styles()), part("word/settings.xml", docx_settings()),
                      part("word/fontTable.xml", docx_font_table()), part("word/footer1.xml", docx_footer_odd()),
                      part("word/footer2.xml", docx_footer_even())});
}

}  // namespace luoshi::documents
