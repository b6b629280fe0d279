// An official document as DOCX in the layout of GB/T 9704-2012: A4, margins 37/35/28/26 mm, 22 lines of 28 characters,
// red mark and line, heading fonts by level, attachment note, signature, imprint on an even page, page numbers on the
// outer edge.
//
// The fonts the standard names are written into the file with their usual substitutes; the file itself holds no font.
// The same document always gives the same bytes.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"

namespace luoshi::documents {

enum class ParagraphLevel {
    body,    // 仿宋
    first,   // 一、    黑体
    second,  // （一）  楷体
    third,   // 1.      仿宋, bold
    fourth   // （1）   仿宋
};
BOOST_DESCRIBE_ENUM(ParagraphLevel, body, first, second, third, fourth)

// text holds its marker ("一、总体要求"). Where text follows the heading's sentence in the same paragraph
// ("（一）加强领导。各地要……"), only that sentence takes the heading's font.
struct OfficialParagraph {
    ParagraphLevel level = ParagraphLevel::body;
    std::string text;
};

struct OfficialAttachment {
    std::string title;
    std::vector<OfficialParagraph> paragraphs = {};  // none: only named in the note, not appended
};

// Empty parts are left out.
struct OfficialDocument {
    std::string copy_number = {}, secrecy = {}, urgency = {};  // top left of the first page
    std::vector<std::string> issuers;                          // of the mark, the main one first
    std::string mark_text = "文件";
    std::string number = {};  // 湘教发〔2026〕1号
    std::string signer = {};  // 签发人, of documents to a higher body
    std::string title;        // '\n' where the caller wants the lines broken
    std::vector<std::string> addressees = {};
    std::vector<OfficialParagraph> paragraphs = {};
    std::vector<OfficialAttachment> attachments = {};
    std::vector<std::string> signatures = {};
    std::optional<Date> date = {};
    std::string remark = {};           // 此件公开发布
    std::vector<std::string> cc = {};  // 抄送
    std::string printed_by = {};
    std::optional<Date> printed_on = {};
};

std::string write_docx(const OfficialDocument& document);

// The lines of a title: balanced, words and names in 《》 kept whole where possible. A title with '\n' is broken just
// there.
std::vector<std::string> break_title(const std::string& title);

}  // namespace luoshi::documents
