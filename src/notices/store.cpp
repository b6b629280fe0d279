#include "notices/store.hpp"

#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "org/api.hpp"

namespace luoshi::notices {
namespace {

// A correction as its columns stand.
struct CorrectionColumns {
    CorrectionId id;
    std::string path;
    CorrectionAct act = CorrectionAct::set;
    std::optional<json::value> value;
    std::optional<json::value> was;
    std::string reason;
    std::string author;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(CorrectionColumns, (), (id, path, act, value, was, reason, author, at))

}  // namespace

Problem no_such_notice() { return {Code::missing, "no-such-notice", "没有这件通知，或者您看不到它", "there is no such notice, or not for you"}; }

Problem changed_meanwhile() {
    return {Code::conflict, "changed-meanwhile", "这件通知刚被别人改过，请刷新后再操作", "somebody changed it meanwhile; reload and try again"};
}

json::value key_set(std::span<const std::string> keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

json::value read_scopes(const Actor& actor) { return key_set(actor.scopes(permissions::read)); }

Result<NoticeHead> find_visible(Work& work, NoticeId id) {
    auto head = work.one<NoticeHead>(queries::notice_by_id, id);
    if (!head) return no_such_notice();
    if (head->stage != Stage::published && !work.actor().may(permissions::read, head->body_path)) return no_such_notice();
    return std::move(*head);
}

Result<NoticeHead> find_for_step(Work& work, NoticeId id, const Permission& permission, const http::IfMatch& if_match) {
    TRY(NoticeHead head, find_visible(work, id));
    TRY_DO(require(work.actor(), permission, head.body_path));
    if (head.county != work.county()) {
        return Problem{Code::invalid, "other-county", "这件通知属于另一个区划，请在请求中给出它的 county",
                       "the notice belongs to another division; name its county in the request"};
    }
    if (!if_match.version) {
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本", "give the version you saw in If-Match"};
    }
    if (*if_match.version != head.version) return changed_meanwhile();
    return head;
}

StoredReading load_reading(Work& work, const NoticeHead& head) {
    return work.one<StoredReading>(queries::newest_reading, head.county, head.id, head.revision).value();
}

std::vector<Correction> load_corrections(Work& work, const NoticeHead& head) {
    std::vector<Correction> corrections;
    for (auto& row : work.all<CorrectionColumns>(queries::corrections_of, head.county, head.id)) {
        corrections.push_back({row.id, std::move(row.path), row.act, std::move(row.value), std::move(row.was), std::move(row.reason),
                               std::move(row.author), row.at});
    }
    return corrections;
}

std::vector<StoredDecision> load_decisions(Work& work, const NoticeHead& head) {
    return work.all<StoredDecision>(queries::finding_decisions_of, head.county, head.id);
}

StoredText load_text(Work& work, std::string_view county, ImportId import) {
    return work.one<StoredText>(queries::import_text, county, import).value();
}

void add_event(Work& work, std::string_view county, NoticeId notice, std::string_view event, std::string_view what,
               const std::optional<std::string>& reason) {
    work.run(queries::insert_event, county, notice, work.new_id<Id<struct NoticeEventTag>>(), work.now(), work.actor().name, event, what, reason);
}

std::optional<Date> due_day(Work& work, std::string_view step) {
    const auto days = work.one<std::int64_t>(queries::working_days_for, step);
    if (!days) return std::nullopt;
    const auto calendar = org::working_days(work);
    if (!calendar) return std::nullopt;
    const auto due = calendar->plus_working_days(work.today(), static_cast<int>(*days));
    if (!due) return std::nullopt;
    return *due;
}

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::notices
