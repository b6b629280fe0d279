#include "fees/disclosure/store.hpp"

#include <fmt/format.h>

#include "fees/disclosure/api.hpp"
#include "fees/disclosure/queries.hpp"
#include "platform/documents/qr_code.hpp"

namespace luoshi::fees::disclosure {
namespace {

// Set once at the start of the program.
std::string& outside_address() {
    static std::string address = "http://127.0.0.1:8080";
    return address;
}

}  // namespace

void use_address(std::string address) { outside_address() = std::move(address); }

std::string address_of(NoticeId id) { return fmt::format("{}/public/fee-notices/{}", outside_address(), id.to_string()); }

QrView qr_of(NoticeId id) {
    QrView view;
    view.url = address_of(id);
    const auto squares = documents::qr_squares(view.url);
    view.size = squares.size;
    view.path = documents::qr_path(squares);
    return view;
}

NoticeContent StoredNotice::read() const { return json::from_json<NoticeContent>(std::string_view(content)).value(); }

NoticeState StoredNotice::state() const {
    if (withdrawn_at) return NoticeState::withdrawn;
    return version < newest ? NoticeState::superseded : NoticeState::standing;
}

std::optional<StoredNotice> find_stored(Work& work, NoticeId id) { return work.one<StoredNotice>(queries::notice_by_id, id); }
std::optional<StoredNotice> find_version(Work& work, std::string_view county, PlanId plan, int version) {
    return work.one<StoredNotice>(queries::notice_of_version, county, plan, version);
}
int newest_version(Work& work, std::string_view county, PlanId plan) { return work.one<int>(queries::newest_version, county, plan).value_or(0); }

std::vector<NoticeChange> changes_of(Work& work, const StoredNotice& notice) {
    if (notice.version == 1) return {};
    const auto before = find_version(work, notice.county, notice.plan, notice.version - 1);
    return before ? changes_between(before->read(), notice.read()) : std::vector<NoticeChange>{};
}

Problem no_such_notice() {
    return {Code::missing, "no-such-notice", "没有这份收费公示，或者您看不到；请从公示列表进入", "there is no such fee notice, or not for you; open it from the list"};
}
Problem no_such_plan() {
    return {Code::missing, "no-such-plan", "没有这个方案，或者您看不到", "there is no such plan, or not for you"};
}

Result<PlanFacts> require_plan(Work& work, PlanId plan, const Permission& right) {
    auto facts = find_plan_facts(work, plan);
    if (!facts || !work.actor().may(right, facts->school_path)) return no_such_plan();
    return *std::move(facts);
}

Result<StoredNotice> require_notice(Work& work, NoticeId id, const Permission& right) {
    auto notice = find_stored(work, id);
    if (!notice || !work.actor().may(right, notice->school_path)) return no_such_notice();
    return *std::move(notice);
}

Result<Nothing> require_county(Work& work, std::string_view county) {
    if (!work.may_write() || work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                   "this school belongs to another division; name its county in the request"};
}

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    ActionView view;
    view.action = std::move(action);
    view.words = std::move(words);
    view.words_en = std::move(words_en);
    view.enabled = !why_not;
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

}  // namespace luoshi::fees::disclosure
