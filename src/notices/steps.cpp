#include "notices/steps.hpp"

#include <fmt/format.h>

#include "notices/permissions.hpp"

namespace luoshi::notices {

std::optional<Problem> why_not_check(const NoticeHead& head, const Actor& actor) {
    if (head.stage != Stage::draft) return Problem{Code::conflict, "not-a-draft", "只有草稿可以核对", "only a draft can be checked"};
    if (head.errors_open > 0) {
        return Problem{Code::conflict, "findings-undecided", fmt::format("还有 {} 条严重疑点没有处理，请先逐条确认或排除", head.errors_open),
                       fmt::format("{} serious findings are undecided; accept or dismiss each of them first", head.errors_open)};
    }
    if (!head.title) return Problem{Code::conflict, "title-missing", "没有标题，请先更正标题", "there is no title; correct it first"};
    if (head.edited_by == actor_key(actor)) {
        return Problem{Code::conflict, "second-person-required", "登记或最后修改的人不能自己核对，请由另一人核对",
                       "whoever registered or last changed it does not check it; let a second person do so"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_publish(const NoticeHead& head) {
    if (head.stage == Stage::checked) return std::nullopt;
    if (head.stage == Stage::published) return Problem{Code::conflict, "already-published", "已经公布", "it is published already"};
    return Problem{Code::conflict, "not-checked", "还没有经第二人核对，核对后才能公布", "it must be checked by a second person first"};
}

std::optional<Problem> why_not_withdraw(const NoticeHead& head) {
    if (head.stage != Stage::draft) return std::nullopt;
    return Problem{Code::conflict, "is-a-draft", "草稿无需撤回", "a draft needs no withdrawing"};
}

std::optional<Problem> why_not_change(const NoticeHead& head) {
    if (head.stage == Stage::draft) return std::nullopt;
    return Problem{Code::conflict, "not-a-draft", "这件通知已核对或公布，请先撤回为草稿再修改", "it is checked or published; withdraw it to a draft first"};
}

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    ActionView view{.action = std::move(action), .words = std::move(words), .words_en = std::move(words_en), .enabled = !why_not, .reason = {},
                    .reason_text = {}, .reason_text_en = {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

std::vector<ActionView> actions_on(const NoticeHead& head, const Actor& actor) {
    std::vector<ActionView> actions;
    if (actor.may(permissions::write, head.body_path)) {
        actions.push_back(action_view("correct", "更正", "Correct", why_not_change(head)));
        actions.push_back(action_view("decide_findings", "处理疑点", "Decide findings", why_not_change(head)));
        actions.push_back(action_view("read_again", "重新机读", "Read again", why_not_change(head)));
    }
    if (actor.may(permissions::check, head.body_path)) actions.push_back(action_view("check", "核对", "Check", why_not_check(head, actor)));
    if (actor.may(permissions::publish, head.body_path)) {
        actions.push_back(action_view("publish", "公布", "Publish", why_not_publish(head)));
        actions.push_back(action_view("withdraw", "撤回为草稿", "Withdraw to draft", why_not_withdraw(head)));
    }
    if (actor.is_signed_in()) {
        const std::optional<Problem> not_published = head.stage == Stage::published
                                                         ? std::nullopt
                                                         : std::optional(Problem{Code::conflict, "not-published", "公布后才能提问", "questions can be asked once it is published"});
        actions.push_back(action_view("ask", "就条款提问", "Ask about a clause", not_published));
    }
    actions.push_back(action_view("export", "导出", "Export", std::nullopt));
    return actions;
}

}  // namespace luoshi::notices
