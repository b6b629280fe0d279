#include "afterschool/catalogue/stored_rows.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct EventWords {
    std::string_view event;
    std::string_view words;
    std::string_view words_en;
};

constexpr EventWords event_words[] = {
    {"opened", "建立方案", "opened the plan"},
    {"consulted", "记录征求家长意见", "recorded a consultation of parents"},
    {"submitted", "报送教育局", "handed in"},
    {"returned", "退回修改", "returned"},
    {"approved", "批准，价格锁定", "approved; prices are locked"},
    {"approval_taken_back", "收回批准，退回修改，价格解锁", "took the approval back and returned it; prices are unlocked"},
    {"published", "向社会公布", "published"},
    {"ended", "终止", "ended"},
    {"course_stopped", "停开课程", "stopped a course"},
    {"course_judged", "判断课程文字", "judged the text of a course"},
    {"price_proposed", "申请调价", "asked for a new price"},
    {"price_approved", "批准调价", "approved a new price"},
    {"price_refused", "不同意调价", "refused a new price"},
    {"applied", "申请进入名单", "applied for the list"},
    {"listed", "列入名单", "put on the list"},
    {"refused", "未入选", "not selected"},
    {"exited", "退出名单", "removed from the list"},
    {"licence_said", "填报许可证更新，等待确认", "entered a renewed licence, to be confirmed"},
    {"licence_renewed", "确认许可证更新", "confirmed the renewed licence"},
    {"licence_refused", "退回许可证更新", "refused the renewed licence"},
    {"extended", "延长名单期限", "extended the listing"},
    {"allowed_again", "整改合格，恢复", "allowed again after mending"},
    {"annual_check", "年检", "annual check"},
    {"staff_changed", "更新人员", "changed staff"},
};

}  // namespace

CatalogueEvent timeline_entry(StoredEvent event) {
    CatalogueEvent entry{event.at, std::move(event.who),  std::move(event.event), {},
                         {},       std::move(event.what), std::move(event.reason)};
    for (const auto& words : event_words) {
        if (words.event != entry.event) continue;
        entry.words = words.words;
        entry.words_en = words.words_en;
    }
    return entry;
}

}  // namespace luoshi::afterschool::catalogue
