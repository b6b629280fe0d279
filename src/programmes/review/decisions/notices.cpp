// The rules of a line for notices, and the notice itself: who waits for it is named, its last day is reckoned, its end needs nobody.
#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/review/decisions/notice_days.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

Result<lines::LineRow> line_of(Work& work, std::string_view county, LineId id) {
    auto line = lines::find_line(work, county, id);
    if (!line || !work.actor().may(permissions::read, line->office_path)) return Problem{Code::missing, "no-such-line", "没有这条项目线，或者您无权查看", "there is no such line, or it is not for you"};
    return *std::move(line);
}

Result<Nothing> check_terms(const AwardTerms& terms) {
    if (terms.days < 1 || terms.days > 60) return field_problem("terms.days", "days-out-of-range", "公示天数为 1 到 60", "a notice runs 1 to 60 days");
    TRY_DO(require_words("terms.issuer", terms.issuer, 100));
    TRY_DO(require_words("terms.contact", terms.contact, 500));
    return require_words("terms.basis", terms.basis, 500);
}

AwardTermsView terms_view(Work& work, const lines::LineRow& line) {
    AwardTermsView view;
    view.line = line.id;
    view.county = line.county;
    view.line_code = line.code;
    view.line_title = line.title;
    view.set = action_of("set", not_permitted(work, permissions::write, line.office_path));
    if (const auto now = terms_now(work, line.county, line.id)) {
        view.version = now->version;
        view.terms = now->terms;
        view.set_by_name = now->by_name;
        view.at = now->at;
    }
    return view;
}

}  // namespace

Result<AwardTermsView> show_award_terms(Work& work, const AwardTermsOfLine& query) {
    TRY(const lines::LineRow line, line_of(work, query.county, query.line));
    return terms_view(work, line);
}

Result<AwardTermsView> set_award_terms(Work& work, const SetAwardTerms& command) {
    TRY(const lines::LineRow line, line_of(work, command.county, command.line));
    TRY_DO(require(work.actor(), permissions::write, line.office_path));
    TRY_DO(require_partition(work, line.county));
    const auto now = terms_now(work, line.county, line.id);
    const auto version = now ? now->version : 0;
    if (now && json::to_json(now->terms) == json::to_json(command.terms)) return terms_view(work, line);
    if (version != command.version) return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过公示规则，请刷新页面后再改", "somebody has changed the rules for notices; reload and change them again"};
    TRY_DO(check_terms(command.terms));
    work.run(queries::insert_terms, line.county, line.id, version + 1, command.terms.days, command.terms.day_kind, command.terms, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("decisions.terms", "programme_line", line.id.to_string(), {{"version", version + 1}});
    return terms_view(work, line);
}

Result<AwardContestView> open_award_notice(Work& work, const OpenAwardNotice& command) {
    TRY(const ContestEntry contest, contest_to_write(work, command.county, command.contest));
    struct Made {
        ContestId contest;
        std::string title, words;
    };
    std::optional<Made> made;
    work.each(queries::notice_by_id, [&](const storage::Row& row) { made = Made{row.get<ContestId>(0), row.get<std::string>(1), row.get<std::string>(2)}; }, contest.county, command.id);
    if (made) {
        if (made->contest != contest.id || made->title != command.title || made->words != command.words) return id_taken();
        return show_award_contest(work, {contest.id, contest.county});
    }
    const auto places = places_of(work, contest);
    if (auto problem = may_not_publicise(work, contest, places)) return *std::move(problem);
    TRY_DO(require_words("title", command.title, 200));
    TRY_DO(require_words("words", command.words, 5000));
    const auto terms = terms_now(work, contest.county, contest.line).value();
    auto calendar = org::working_days(work);
    if (!calendar && terms.terms.day_kind == NoticeDayKind::working) return std::move(calendar.error());
    TRY(const Date ends, last_day(terms.terms, work.today(), calendar ? *calendar : WorkingDays{}));
    const auto gates = gates_of(work, contest);
    const auto party = std::ranges::find_if(gates, [](const auto& gate) { return gate.gate == AwardGate::party_group && gate.passed; });
    const auto serial = work.one<std::int64_t>(queries::last_notice, contest.county, contest.id).value_or(0) + 1;
    work.run(queries::insert_notice, contest.county, command.id, contest.id, contest.line, serial, terms.version, terms.terms.days, terms.terms.day_kind, work.today(), ends, AwardGate::party_group, party->serial, 1,
             command.title, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    std::int64_t position = 0;
    for (const auto& place : places) {
        if (place.state != AwardState::held) continue;
        work.run(queries::insert_notice_item, contest.county, command.id, contest.id, place.application, ++position);
        TRY_DO(advance(work, contest, place.application, AwardState::publicised, 0, command.title));
        TRY_DO(step_line(work, contest, place.application, lines::UnitStage::publicised, command.title));
    }
    work.record("decisions.notice", "award_notice", command.id.to_string(), {{"awards", position}, {"ends", ends.to_string()}});
    work.emit("award.notice_opened", {{"county", contest.county}, {"contest", contest.id.to_string()}, {"notice", command.id.to_string()}});
    return show_award_contest(work, {contest.id, contest.county});
}

}  // namespace luoshi::programmes::review::decisions
