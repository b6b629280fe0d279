#include "platform/documents/docx_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>

#include "platform/documents/docx_numbering.hpp"
#include "platform/documents/docx_styles.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/table_text.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"
#include "platform/documents/xml_document.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

using Lines = std::vector<std::string>;

// Boxes to tick in the symbol fonts of Word; other symbols of those fonts have no meaning outside of them.
std::string_view symbol_text(std::string_view code) {
    if (code == "F0FE" || code == "F052" || code == "F0FC") return "☑";
    if (code == "F0A8" || code == "F06F" || code == "F0A3" || code == "F02A") return "□";
    return {};
}

bool is_container(std::string_view name) {
    return name == "ins" || name == "moveTo" || name == "hyperlink" || name == "smartTag" || name == "customXml" ||
           name == "fldSimple" || name == "sdtContent" || name == "dir" || name == "bdo";
}

// Of the same thing written twice for newer and older programs, only one may be read.
pugi::xml_node chosen_alternative(const pugi::xml_node& node) {
    const pugi::xml_node choice = child(node, "Choice");
    return choice ? choice : child(node, "Fallback");
}

class DocxReader {
 public:
    DocxReader(DocxStyles styles, DocxNumbering numbering)
        : styles_(std::move(styles)), numbering_(std::move(numbering)) {}

    DocxText read(const pugi::xml_node& root) {
        DocxText text;
        blocks(child(root, "body"), text.lines, 0);
        if (!carried_.empty()) emit(carried_, text.lines);
        text.lines = without_spare_blank_lines(std::move(text.lines));
        write_notes(text.notes);
        return text;
    }

 private:
    // Paragraphs and tables, at any depth of containers.
    void blocks(const pugi::xml_node& parent, Lines& out, int depth) {
        if (depth > xml_depth_max) return;
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node);
            if (name == "p")
                paragraph(node, out, depth + 1);
            else if (name == "tbl")
                table(node, out, depth + 1);
            else if (name == "sdt")
                blocks(sdt_content(node), out, depth + 1);
            else if (name == "AlternateContent")
                blocks(chosen_alternative(node), out, depth + 1);
            else if (is_container(name))
                blocks(node, out, depth + 1);
            else if (name == "altChunk")
                ++foreign_parts_;
        }
    }

    void paragraph(const pugi::xml_node& node, Lines& out, int depth) {
        const pugi::xml_node properties = child(node, "pPr");
        std::string style(attribute(child(properties, "pStyle"), "val"));
        if (style.empty()) style = styles_.default_paragraph_style();
        Paragraph paragraph{{}, styles_.is_hidden(style), out};
        runs(node, paragraph, depth);
        // A field that never ends must not swallow the rest of the document.
        std::fill(field_codes_.begin(), field_codes_.end(), false);
        const bool mark_deleted = static_cast<bool>(child(child(properties, "rPr"), "del"));
        if (mark_deleted) {
            revised_ = true;
            carried_ += paragraph.text;
            return;
        }
        std::string text = carried_ + paragraph.text;
        carried_.clear();
        // Word numbers empty paragraphs too, but shows no number where the whole paragraph is hidden.
        if (!paragraph.hidden) text = marker(properties, style) + text;
        emit(text, out);
    }

    static void emit(const std::string& text, Lines& out) {
        const std::string clean = clean_text(text);
        for (const std::string_view line : split_lines(clean)) out.emplace_back(trim_right(line));
    }

    std::string marker(const pugi::xml_node& properties, const std::string& style) {
        const pugi::xml_node own = child(properties, "numPr");
        const pugi::xml_node own_list = child(own, "numId");
        const pugi::xml_node own_level = child(own, "ilvl");
        if (own_list)
            return numbering_.next_marker(attribute_number(own_list, "val", 0), attribute_number(own_level, "val", 0));
        const auto inherited = styles_.numbering(style);
        if (!inherited || inherited->list == 0) return {};
        int level = inherited->level.value_or(0);
        if (const auto linked = numbering_.level_of_style(inherited->list, inherited->style);
            linked && !inherited->level)
            level = *linked;
        if (own_level) level = attribute_number(own_level, "val", 0);
        return numbering_.next_marker(inherited->list, level);
    }

    struct Paragraph {
        std::string text;
        bool hidden;
        Lines& boxes;  // where the lines of text boxes go: before the paragraph that anchors them
    };

    // Runs of a paragraph, at any depth of containers.
    void runs(const pugi::xml_node& parent, Paragraph& paragraph, int depth) {
        if (depth > xml_depth_max) return;
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node);
            if (name == "ins" || name == "moveTo" || name == "del" || name == "moveFrom") revised_ = true;
            if (name == "r")
                run(node, paragraph, depth + 1);
            else if (name == "sdt")
                runs(sdt_content(node), paragraph, depth + 1);
            else if (name == "ruby")
                runs(child(node, "rubyBase"), paragraph, depth + 1);
            else if (name == "oMath" || name == "oMathPara")
                formula(node, paragraph, depth + 1);
            else if (name == "AlternateContent")
                runs(chosen_alternative(node), paragraph, depth + 1);
            else if (is_container(name))
                runs(node, paragraph, depth + 1);
        }
    }

    void run(const pugi::xml_node& node, Paragraph& paragraph, int depth) {
        const pugi::xml_node properties = child(node, "rPr");
        const bool hidden = is_hidden(properties, paragraph.hidden);
        for (const pugi::xml_node& part : node.children()) {
            const std::string_view name = local_name(part);
            if (name == "fldChar")
                field(attribute(part, "fldCharType"));
            else if (name == "AlternateContent" || name == "drawing" || name == "pict" || name == "object")
                text_boxes(part, paragraph.boxes, depth + 1);
            else if (name == "footnoteReference" || name == "endnoteReference")
                ++footnotes_;
            else if (name == "commentReference")
                ++comments_;
            else if (hidden)
                hidden_ |= name == "t";
            else if (!in_field_code())
                run_part(name, part, paragraph, depth);
        }
    }

    void run_part(std::string_view name, const pugi::xml_node& part, Paragraph& paragraph, int depth) {
        if (name == "t")
            add_text(paragraph.text, part.text().get());
        else if (name == "tab" || name == "ptab")
            paragraph.text += '\t';
        else if (name == "br" || name == "cr")
            paragraph.text += '\n';
        else if (name == "noBreakHyphen")
            paragraph.text += '-';
        else if (name == "sym")
            paragraph.text += symbol_text(attribute(part, "char"));
        else if (name == "ruby")
            runs(child(part, "rubyBase"), paragraph, depth + 1);
    }

    // A line break inside the XML text is layout of the file, not of the document.
    static void add_text(std::string& to, std::string_view text) {
        const std::size_t start = to.size();
        to += text;
        std::replace(to.begin() + static_cast<std::ptrdiff_t>(start), to.end(), '\n', ' ');
    }

    bool is_hidden(const pugi::xml_node& properties, bool paragraph_hidden) const {
        if (const auto vanish = child(properties, "vanish")) return is_on(vanish);
        const std::string_view style = attribute(child(properties, "rStyle"), "val");
        return paragraph_hidden || (!style.empty() && styles_.is_hidden(style));
    }

    void formula(const pugi::xml_node& parent, Paragraph& paragraph, int depth) {
        if (depth > xml_depth_max) return;
        for (const pugi::xml_node& node : parent.children()) {
            if (local_name(node) == "t")
                paragraph.text += node.text().get();
            else
                formula(node, paragraph, depth + 1);
        }
    }

    // The code of a field ("PAGEREF …") is not shown, its result is.
    void field(std::string_view type) {
        if (type == "begin" && field_codes_.size() < 100) field_codes_.push_back(true);
        if (type == "separate" && !field_codes_.empty()) field_codes_.back() = false;
        if (type == "end" && !field_codes_.empty()) field_codes_.pop_back();
    }
    bool in_field_code() const {
        return std::find(field_codes_.begin(), field_codes_.end(), true) != field_codes_.end();
    }

    void text_boxes(const pugi::xml_node& parent, Lines& out, int depth) {
        if (depth > xml_depth_max) return;
        if (local_name(parent) == "AlternateContent") return text_boxes(chosen_alternative(parent), out, depth + 1);
        for (const pugi::xml_node& node : parent.children()) {
            if (local_name(node) == "txbxContent") {
                // The box has paragraphs of its own; what a deleted mark carries over stays outside.
                std::string carried = std::exchange(carried_, {});
                Lines box;
                blocks(node, box, depth + 1);
                if (!carried_.empty()) emit(carried_, box);
                carried_ = std::move(carried);
                for (std::string& line : without_spare_blank_lines(std::move(box))) out.push_back(std::move(line));
            } else {
                text_boxes(node, out, depth + 1);
            }
        }
    }

    void table(const pugi::xml_node& node, Lines& out, int depth) {
        TableText table;
        rows(node, table, depth);
        for (std::string& line : flatten_table(table)) out.push_back(std::move(line));
    }

    void rows(const pugi::xml_node& parent, TableText& table, int depth) {
        if (depth > xml_depth_max) return;
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node);
            if (name == "sdt") {
                rows(sdt_content(node), table, depth + 1);
            } else if (is_container(name)) {
                rows(node, table, depth + 1);
            } else if (name == "tr") {
                if (child(child(node, "trPr"), "del")) {
                    revised_ = true;
                    continue;
                }
                table.rows.emplace_back();
                cells(node, table, depth + 1);
            }
        }
    }

    void cells(const pugi::xml_node& parent, TableText& table, int depth) {
        if (depth > xml_depth_max) return;
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node);
            if (name == "sdt") {
                cells(sdt_content(node), table, depth + 1);
            } else if (is_container(name)) {
                cells(node, table, depth + 1);
            } else if (name == "tc") {
                if (child(node, "tbl")) table.holds_table = true;
                CellLines lines;
                blocks(node, lines, depth + 1);
                std::erase_if(lines, [](const std::string& line) { return is_only_blank(line); });
                for (std::string& line : lines) line = std::string(trim(line));
                table.rows.back().push_back(std::move(lines));
            }
        }
    }

    // A form field that still shows its prompt ("click here") has no content.
    static pugi::xml_node sdt_content(const pugi::xml_node& sdt) {
        if (is_on(child(child(sdt, "sdtPr"), "showingPlcHdr"))) return {};
        return child(sdt, "sdtContent");
    }

    void write_notes(std::vector<std::string>& notes) const {
        if (revised_) notes.emplace_back("文件带有修订痕迹，按“接受全部修订”读取。");
        if (hidden_) notes.emplace_back("文件里有隐藏文字，未读入。");
        if (footnotes_ > 0) notes.push_back(fmt::format("有 {} 处脚注或尾注，未读入。", footnotes_));
        if (comments_ > 0) notes.push_back(fmt::format("有 {} 处批注，未读入。", comments_));
        if (foreign_parts_ > 0) notes.push_back(fmt::format("有 {} 处嵌入的外部文档，未读入。", foreign_parts_));
    }

    DocxStyles styles_;
    DocxNumbering numbering_;
    std::string carried_;            // text of paragraphs whose mark is deleted: it belongs to the next one
    std::vector<bool> field_codes_;  // for each open field: is its code being read?
    bool revised_ = false, hidden_ = false;
    int footnotes_ = 0, comments_ = 0, foreign_parts_ = 0;
};

struct PartNames {
    std::string document = "word/document.xml", styles = "word/styles.xml", numbering = "word/numbering.xml";
};

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string file_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

// Calls visit(type, path) for each relationship of a .rels part; a broken or missing part has none.
template <class Visit>
Result<Nothing> visit_relationships(ZipArchive& archive, const std::string& name, const std::string& folder,
                                    Visit&& visit) {
    TRY(std::optional<std::string> text, archive.read(name));
    if (!text) return Nothing{};
    TRY(const XmlPart part, parse_xml(std::move(*text), "DOCX"));
    for (const pugi::xml_node& node : part.root().children()) {
        if (attribute(node, "TargetMode") == "External") continue;
        if (const auto path = resolve_zip_path(folder, attribute(node, "Target")))
            visit(attribute(node, "Type"), *path);
    }
    return Nothing{};
}

Result<PartNames> find_parts(ZipArchive& archive) {
    PartNames names;
    TRY_DO(visit_relationships(archive, "_rels/.rels", "", [&](std::string_view type, const std::string& path) {
        if (type.ends_with("/officeDocument") && archive.contains(path)) names.document = path;
    }));
    const std::string folder = folder_of(names.document);
    TRY_DO(visit_relationships(archive, folder + "/_rels/" + file_of(names.document) + ".rels", folder,
                               [&](std::string_view type, const std::string& path) {
                                   if (type.ends_with("/styles")) names.styles = path;
                                   if (type.ends_with("/numbering")) names.numbering = path;
                               }));
    return names;
}

}  // namespace

Result<DocxText> read_docx_parts(DocxParts parts) {
    DocxStyles styles;
    if (!parts.styles.empty()) {
        TRY(const XmlPart xml, parse_xml(std::move(parts.styles), "DOCX"));
        styles = DocxStyles(xml.root());
    }
    DocxNumbering numbering;
    if (!parts.numbering.empty()) {
        TRY(const XmlPart xml, parse_xml(std::move(parts.numbering), "DOCX"));
        numbering = DocxNumbering(xml.root(), styles);
    }
    TRY(const XmlPart document, parse_xml(std::move(parts.document), "DOCX"));
    return DocxReader(std::move(styles), std::move(numbering)).read(document.root());
}

Result<DocxText> read_docx(std::string_view bytes, std::size_t expanded_max) {
    TRY(ZipArchive archive, ZipArchive::open(bytes, expanded_max));
    TRY(const PartNames names, find_parts(archive));
    TRY(std::optional<std::string> document, archive.read(names.document));
    if (!document) return file_broken("DOCX", "缺少正文部分", "its main part is missing");
    TRY(std::optional<std::string> styles, archive.read(names.styles));
    TRY(std::optional<std::string> numbering, archive.read(names.numbering));
    return read_docx_parts({std::move(*document), styles.value_or(std::string()), numbering.value_or(std::string())});
}

}  // namespace luoshi::documents
