// The applicant's own result, and what anybody may see: notices, who got what, who stands by.
#include <algorithm>

#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

PublicAwardItem item_of(const AwardRunner& runner, const PlaceEntry& place, std::int64_t position) {
    PublicAwardItem item;
    item.application = runner.application;
    item.position = position;
    item.body_name = runner.body_name;
    item.title = runner.title;
    item.kind = runner.kind;
    item.prefecture_name = runner.prefecture_name;
    item.industry = runner.industry;
    item.state = place.state.value_or(AwardState::held);
    item.state_words = place.state ? words_of(item.state) : words_of(AwardStanding::reserve);
    item.state_words_en = place.state ? words_en_of(item.state) : words_en_of(AwardStanding::reserve);
    item.document = place.document.value_or("");
    return item;
}

// Nothing: no notice yet, so nothing is public.
std::optional<PublicAwardRow> public_row(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places) {
    PublicAwardRow row;
    bool any = false;
    for (const auto& place : places) {
        if (!place.starts) continue;
        row.since = any ? std::min(row.since, *place.starts) : *place.starts;
        any = true;
        row.ends = row.ends ? std::max(*row.ends, *place.ends) : *place.ends;
        ++row.listed;
        row.approved += place.state == AwardState::approved ? 1 : 0;
    }
    if (!any) return std::nullopt;
    row.running = work.today() <= *row.ends;
    row.id = contest.id;
    row.county = contest.county;
    row.line_code = contest.line_code;
    row.line_title = contest.line_title;
    if (const auto call = calls::find_call(work, contest.county, contest.call)) {
        row.call_title = call->title;
        row.batch_year = call->batch_year;
    }
    return row;
}

}  // namespace

Result<PublicAwards> show_public_awards(Work& work, const NoAwardQuestion&) {
    PublicAwards view;
    for (const auto& contest : contests_in(work, "430000")) {
        if (auto row = public_row(work, contest, places_of(work, contest))) view.items.push_back(*std::move(row));
    }
    std::ranges::sort(view.items, std::ranges::greater{}, &PublicAwardRow::since);
    return view;
}

Result<PublicAwardView> show_public_award(Work& work, const PublicAwardQuestion& query) {
    const auto county = work.one<std::string>(queries::contest_anywhere, query.id);
    const auto contest = county ? load_contest(work, *county, query.id) : std::nullopt;
    if (!contest) return no_such_contest();
    const auto places = places_of(work, *contest);
    auto row = public_row(work, *contest, places);
    if (!row) return no_such_contest();
    PublicAwardView view;
    view.contest = *std::move(row);
    if (const auto terms = terms_now(work, contest->county, contest->line)) view.contact = terms->terms.contact;
    if (const auto selection = selection_of(work, *contest)) view.sha256 = selection->sha256;
    const auto runners = runners_of(work, *contest);
    const auto runner_of = [&](ApplicationId id) -> const AwardRunner& { return *std::ranges::find(runners, id, &AwardRunner::application); };
    work.each(
        queries::notices_of,
        [&](const storage::Row& it) {
            PublicAwardNotice notice;
            notice.id = it.get<PublicNoticeId>(0);
            notice.title = it.get<std::string>(2);
            notice.words = it.get<std::string>(3);
            notice.starts = it.get<Date>(4);
            notice.ends = it.get<Date>(5);
            notice.days = it.get<std::int64_t>(6);
            notice.day_kind = it.get<NoticeDayKind>(7);
            notice.running = work.today() <= notice.ends;
            view.notices.push_back(std::move(notice));
        },
        contest->county, contest->id);
    for (auto& notice : view.notices) {
        std::int64_t position = 0;
        for (const auto& place : places) {
            if (place.notice == notice.id) notice.items.push_back(item_of(runner_of(place.application), place, ++position));
        }
    }
    std::int64_t position = 0;
    for (const auto& place : places) {
        if (place.standing == AwardStanding::reserve && !place.state) view.reserve.push_back(item_of(runner_of(place.application), place, ++position));
    }
    view.documents = work.all<AwardDocumentRow>(queries::documents_of, contest->county, contest->id);
    for (auto& document : view.documents) document.by_name.clear();
    return view;
}

// Each sees its own row alone, from the first notice on.
Result<OwnAwards> show_own_awards(Work& work, const OwnAwardResults& query) {
    const auto county = query.county.value_or("430000");
    const auto& actor = work.actor();
    OwnAwards view;
    if (!actor.body || !actor.may(permissions::own, actor.body_path)) return view;
    struct Own {
        ContestId contest;
        ApplicationId application;
    };
    std::vector<Own> own;
    work.each(queries::candidates_of_body, [&](const storage::Row& row) { own.push_back({row.get<ContestId>(0), row.get<ApplicationId>(1)}); }, county, *actor.body);
    for (const auto& one : own) {
        const auto contest = load_contest(work, county, one.contest);
        const auto runners = runners_of(work, *contest);
        const auto places = places_of(work, *contest);
        const auto& runner = *std::ranges::find(runners, one.application, &AwardRunner::application);
        OwnAwardResult result;
        result.contest = one.contest;
        result.county = county;
        result.application = one.application;
        result.call_title = contest_title(work, *contest);
        result.title = runner.title;
        result.body_name = runner.body_name;
        result.receipt = runner.receipt;
        result.known = std::ranges::any_of(places, [](const auto& place) { return place.notice.has_value(); });
        if (result.known) {
            result.candidates = static_cast<std::int64_t>(runners.size());
            result.row = row_of(runner, &*std::ranges::find(places, one.application, &PlaceEntry::application));
        }
        view.items.push_back(std::move(result));
    }
    return view;
}

}  // namespace luoshi::programmes::review::decisions
