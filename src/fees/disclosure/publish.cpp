// From the draft to the board, and from the board again.
#include <fmt/format.h>

#include "fees/disclosure/queries.hpp"
#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "fees/reckoning/api.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::disclosure {
namespace {

Problem problem_of(const NoticeObstacle& obstacle) { return {Code::conflict, obstacle.slug, obstacle.words, obstacle.words_en}; }

Problem nothing_changed(int version) {
    return {Code::conflict, "nothing-changed", fmt::format("与正在公示的第 {} 版完全相同，不需要再发布", version),
            fmt::format("the same as version {} on the board; there is nothing to publish", version)};
}

std::optional<Problem> why_not_publish(const Draft& draft, const std::optional<StoredNotice>& newest, std::string_view sha256) {
    if (!draft.obstacles.empty()) return problem_of(draft.obstacles.front());
    if (newest && !newest->withdrawn_at && newest->sha256 == sha256) return nothing_changed(newest->version);
    return std::nullopt;
}

std::optional<Problem> why_not_withdraw(const StoredNotice& notice) {
    switch (notice.state()) {
        case NoticeState::standing:
            return std::nullopt;
        case NoticeState::superseded:
            return Problem{Code::conflict, "superseded", fmt::format("已被第 {} 版取代，请撤回正在公示的版本", notice.newest),
                           fmt::format("version {} took its place; withdraw the one on the board", notice.newest)};
        case NoticeState::withdrawn:
            break;
    }
    return Problem{Code::conflict, "already-withdrawn", "这一版已经撤回", "this version was withdrawn already"};
}

FeeNoticeView view_of(Work& work, const StoredNotice& notice) {
    FeeNoticeView view;
    view.id = notice.id;
    view.county = notice.county;
    view.school = notice.school;
    view.school_name = notice.school_name;
    view.plan = notice.plan;
    view.term_words = term_words(notice.school_year, notice.term);
    view.term_words_en = term_words_en(notice.school_year, notice.term);
    view.version = notice.version;
    view.state = notice.state();
    view.published_at = notice.published_at;
    view.published_by = notice.published_by;
    view.withdrawn_at = notice.withdrawn_at;
    view.withdrawn_reason = notice.withdrawn_reason;
    view.withdrawn_by = notice.withdrawn_by;
    view.content = notice.read();
    view.sha256 = notice.sha256;
    view.qr = qr_of(notice.id);
    view.changes = changes_of(work, notice);
    if (work.actor().may(permissions::publish, notice.school_path))
        view.actions.push_back(action_view("withdraw", "撤回", "Withdraw", why_not_withdraw(notice)));
    return view;
}

void write_notice(Work& work, const PlanFacts& plan, NoticeId id, int version, const NoticeContent& content, const std::string& text,
                  const std::string& sha256) {
    const auto now = work.now();  // one instant: the span's key names it, and the clock goes on
    work.run(queries::insert_notice, plan.county, id, plan.school, plan.plan, plan.school_year, plan.term, version, text, sha256, now, actor_key(work.actor()),
             work.actor().name);
    work.run(queries::end_notice_span, plan.county, plan.plan, now);
    work.run(queries::insert_notice_span, plan.county, id, plan.plan, now);
    for (const auto& item : content.items)
        for (const auto& grade : item.grades) {
            work.run(queries::insert_notice_line, plan.county, id, item.item, grade.grade, grade.price_fen,
                     item.by_day() ? reckoning::Unit::day : reckoning::Unit::lesson);
        }
}

}  // namespace

Result<FeeNoticeDraft> preview_notice(Work& work, const PreviewNotice& query) {
    TRY(const PlanFacts plan, require_plan(work, query.plan, permissions::read));
    auto draft = draft_of(work, plan);
    const int newest_number = newest_version(work, plan.county, plan.plan);
    const auto newest = find_version(work, plan.county, plan.plan, newest_number);
    FeeNoticeDraft view;
    view.plan = plan.plan;
    view.school = plan.school;
    view.county = plan.county;
    view.school_name = plan.school_name;
    view.term_words = term_words(plan.school_year, plan.term);
    view.term_words_en = term_words_en(plan.school_year, plan.term);
    view.version = newest_number + 1;
    view.sha256 = content_sha256(canonical(draft.content));
    if (newest) view.changes = changes_between(newest->read(), draft.content);
    if (newest && newest->state() == NoticeState::standing) view.standing = newest->id;
    view.differs = !view.standing || newest->sha256 != view.sha256;
    if (work.actor().may(permissions::publish, plan.school_path))
        view.actions.push_back(action_view("publish", "发布公示", "Publish", why_not_publish(draft, newest, view.sha256)));
    view.content = std::move(draft.content);
    view.obstacles = std::move(draft.obstacles);
    return view;
}

Result<FeeNoticeView> publish_notice(Work& work, const PublishNotice& command) {
    TRY(const PlanFacts plan, require_plan(work, command.plan, permissions::publish));
    TRY_DO(require_county(work, plan.county));
    if (const auto there = find_stored(work, command.id)) {
        if (there->plan == command.plan && there->sha256 == command.sha256) return view_of(work, *there);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份公示，请刷新页面后重试", "this id belongs to another notice; reload and try again"};
    }
    const auto draft = draft_of(work, plan);
    const auto text = canonical(draft.content);
    const auto sha256 = content_sha256(text);
    const int newest_number = newest_version(work, plan.county, plan.plan);
    const auto newest = find_version(work, plan.county, plan.plan, newest_number);
    if (auto why_not = why_not_publish(draft, newest, sha256)) return *std::move(why_not);
    if (sha256 != command.sha256)
        return Problem{Code::conflict, "draft-changed", "您看过之后，价格、规则或电话有了变化；请重新查看拟公示的内容再发布",
                       "prices, rules or telephones changed since you looked; look at the draft again before publishing"};
    write_notice(work, plan, command.id, newest_number + 1, draft.content, text, sha256);
    work.emit("disclosure.published", json::value{{"county", plan.county},
                                                  {"school", plan.school.to_string()},
                                                  {"plan", plan.plan.to_string()},
                                                  {"notice", command.id.to_string()}});
    work.record("disclosure.publish", "fee_notice", command.id.to_string(),
                json::value{{"plan", plan.plan.to_string()}, {"version", newest_number + 1}, {"sha256", sha256}});
    return view_of(work, find_stored(work, command.id).value());
}

Result<FeeNoticeView> withdraw_notice(Work& work, const WithdrawNotice& command) {
    TRY(const StoredNotice notice, require_notice(work, command.id, permissions::publish));
    TRY_DO(require_county(work, notice.county));
    if (is_blank(command.reason) || characters(command.reason) > 500)
        return Problem{Code::invalid, "reason-required", "请写明撤回的原因（500 字以内）", "say why it is withdrawn (at most 500 characters)",
                       {{"reason", "required", "请写明撤回的原因（500 字以内）"}}};
    if (auto why_not = why_not_withdraw(notice)) {
        // The same again: a phone that did not hear the answer.
        if (notice.withdrawn_at && notice.withdrawn_reason == command.reason) return view_of(work, notice);
        return *std::move(why_not);
    }
    work.run(queries::end_notice_span, notice.county, notice.plan, work.now());
    work.run(queries::insert_withdrawal, notice.county, notice.id, work.now(), command.reason, actor_key(work.actor()), work.actor().name);
    work.emit("disclosure.withdrawn", json::value{{"county", notice.county},
                                                  {"school", notice.school.to_string()},
                                                  {"plan", notice.plan.to_string()},
                                                  {"notice", notice.id.to_string()}});
    work.record("disclosure.withdraw", "fee_notice", notice.id.to_string(), json::value{{"version", notice.version}});
    return view_of(work, find_stored(work, command.id).value());
}

Result<FeeNoticeView> show_notice(Work& work, const OneNotice& query) {
    TRY(const StoredNotice notice, require_notice(work, query.id, permissions::read));
    return view_of(work, notice);
}

}  // namespace luoshi::fees::disclosure
