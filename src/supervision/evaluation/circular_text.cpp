#include "supervision/evaluation/circular_text.hpp"

#include <fmt/format.h>

namespace luoshi::supervision::evaluation {
namespace {

using documents::OfficialParagraph;
using documents::ParagraphLevel;

std::string_view words_of(Demand demand) {
    switch (demand) {
        case Demand::rectify_and_report: return "被通报单位要逐项整改，按期把整改结果书面报来。";
        case Demand::look_again: return "各级教育行政部门要对整改结果“回头看”，防止反弹。";
        case Demand::learn_from_it: return "其他单位要引以为戒，对照检查，举一反三。";
        case Demand::keep_it_up: return "希望受表扬单位珍惜荣誉，继续做好工作；其他单位要学习借鉴。";
    }
    return {};
}

}  // namespace

std::vector<OfficialParagraph> paragraphs_of(CircularKind kind, const std::vector<FactView>& facts, const std::vector<Demand>& demands) {
    std::vector<OfficialParagraph> list;
    const bool praise = kind == CircularKind::praise;
    list.push_back({ParagraphLevel::body, praise ? fmt::format("为弘扬先进，现对下列 {} 项情况予以通报表扬。", facts.size())
                                                 : fmt::format("为严肃纪律、推动整改，现将下列 {} 项情况予以通报批评。", facts.size())});
    list.push_back({ParagraphLevel::first, praise ? "一、通报表扬的情况" : "一、通报批评的情况"});
    int number = 0;
    for (const auto& fact : facts) list.push_back({ParagraphLevel::body, fmt::format("{}.{}：{}。", ++number, fact.body_name, fact.words)});
    if (demands.empty()) return list;
    list.push_back({ParagraphLevel::first, "二、工作要求"});
    for (const auto demand : demands) list.push_back({ParagraphLevel::body, std::string(words_of(demand))});
    return list;
}

documents::OfficialDocument document_of(const CircularView& view) {
    documents::OfficialDocument document;
    document.issuers = {view.body_name};
    document.number = view.number.value_or("");
    document.title = view.title;
    document.addressees = {view.addressees};
    document.paragraphs = paragraphs_of(view.kind, view.facts, view.demands);
    document.signatures = {view.body_name};
    if (view.signed_at) document.date = view.signed_at->date();
    if (view.state == CircularState::published) document.remark = "此件公开发布";
    document.printed_by = view.body_name;
    document.printed_on = document.date;
    return document;
}

}  // namespace luoshi::supervision::evaluation
