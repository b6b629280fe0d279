#include "programmes/review/decisions/award_text.hpp"

#include <fmt/format.h>

namespace luoshi::programmes::review::decisions {

documents::OfficialDocument official(const AwardText& text) {
    using documents::ParagraphLevel;
    documents::OfficialDocument document;
    document.issuers = {text.issuer};
    document.number = text.number;
    document.title = text.title;
    document.addressees = {"各市州教育局", "有关单位"};
    document.paragraphs = {
        {ParagraphLevel::body, fmt::format("根据《{}》，经申报推荐、形式审查、专家评审、领导小组审议、党组会审定和公示，现批准{}等 {} 个{}立项，名单见附件。", text.call_title,
                                           text.items.empty() ? std::string{} : fmt::format("“{}”", text.items.front().title), text.items.size(), text.line_title)},
        {ParagraphLevel::first, "一、签订任务书"},
        {ParagraphLevel::body, "各立项单位要在申报方案基础上编制任务书，明确建设内容、年度目标、责任人和资金安排，经论证后签订。"},
        {ParagraphLevel::first, "二、落实建设责任"},
        {ParagraphLevel::body, "各立项单位是建设主体，要按任务书推进建设、按期报告进展。市州教育行政部门要加强指导和检查。"},
        {ParagraphLevel::first, "三、实行动态管理"},
        {ParagraphLevel::body, "立项不等于建成。项目实行年度检查、中期检查和验收，检查不合格的限期整改，整改仍不合格的退出并按备选次序递补。"}};
    documents::OfficialAttachment list{text.line_title + "立项名单", {}};
    for (const auto& item : text.items) {
        const auto where = item.prefecture_name.empty() ? std::string{} : "（" + item.prefecture_name + "）";
        list.paragraphs.push_back({ParagraphLevel::body, fmt::format("{}. {}{}：{}{}", item.position, item.body_name, where, item.title, item.kind.empty() ? std::string{} : "，" + item.kind)});
    }
    document.attachments = {std::move(list)};
    document.signatures = {text.issuer};
    document.date = text.issued_on;
    document.remark = "此件公开发布";
    document.printed_by = text.issuer;
    document.printed_on = text.issued_on;
    return document;
}

}  // namespace luoshi::programmes::review::decisions
