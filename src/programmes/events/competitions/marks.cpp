// The judge's own page: codes without names, drafts, one signature.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

struct OwnCode {
    std::string code;
    std::int64_t version = 1;
    scoring::Facts facts;
};
BOOST_DESCRIBE_STRUCT(OwnCode, (), (code, version, facts))

struct AtJudging {
    EditionEntry edition;
    CompetitionEvent event;
    JudgeEntry judge;
    std::vector<OwnCode> codes;
};

// What is not the actor's own does not exist.
Result<AtJudging> own_judging(Work& work, const std::string& county, JudgeId id) {
    auto judge = work.one<JudgeEntry>(queries::judge_by_id, county, id);
    if (!judge || judge->person != actor_key(work.actor())) return no_such_judging();
    auto edition = work.one<EditionEntry>(queries::edition_by_id, county, judge->edition);
    const auto* event = edition ? edition->event(judge->event) : nullptr;
    if (event == nullptr || !event->sheet) return no_such_judging();
    auto copy = *event;
    auto codes = work.all<OwnCode>(queries::codes_of_judge, county, judge->edition, judge->event, judge->id);
    return AtJudging{*std::move(edition), std::move(copy), *std::move(judge), std::move(codes)};
}

Result<const OwnCode*> own_code(const AtJudging& at, const std::string& code) {
    const auto found = std::ranges::find(at.codes, code, &OwnCode::code);
    if (found == at.codes.end()) return Problem{Code::missing, "no-such-code", "没有编码“" + code + "”，或者不由您评判", "there is no such code, or it is not yours to mark"};
    return &*found;
}

Result<Nothing> require_unsigned(const AtJudging& at) {
    if (!at.judge.signed_at) return Nothing{};
    return Problem{Code::conflict, "signed-already", "您已签字，分数不能再改", "you have signed; the marks stay as they are"};
}

std::string site_name(const EditionEntry& edition, const CompetitionEvent& event) {
    const auto& sites = edition.content().sites;
    const auto found = std::ranges::find(sites, event.site, &CompetitionSite::key);
    return found == sites.end() ? std::string{} : found->name;
}

JudgingView view_of(const AtJudging& at) {
    JudgingView view;
    view.id = at.judge.id;
    view.county = at.judge.county;
    view.edition_title = at.edition.content().title;
    view.event_title = at.event.title;
    view.group = at.event.group;
    view.name = at.judge.name;
    view.unit_name = at.judge.unit_name;
    view.declared = at.judge.declared_at.has_value();
    view.pupils = at.judge.pupils.value_or(std::vector<std::string>{});
    view.signed_at = at.judge.signed_at;
    view.sha256 = at.judge.sha256.value_or("");
    std::int64_t done = 0;
    if (view.declared) {
        view.sheet = at.event.sheet;
        for (const auto& code : at.codes) {
            const auto score = scoring::score(*at.event.sheet, code.facts);
            view.codes.push_back({code.code, code.version, code.facts, score ? std::optional(score->total) : std::nullopt});
            done += score ? 1 : 0;
        }
    }
    const auto all = static_cast<std::int64_t>(at.codes.size());
    view.actions.push_back(action("declare", !view.declared, "已申报", "declared already"));
    view.actions.push_back(action("mark", view.declared && all > 0 && !view.signed_at, view.signed_at ? "已签字，分数不能再改" : !view.declared ? "请先申报回避" : "编码抽取后开始评判",
                                  view.signed_at ? "signed, the marks stay" : !view.declared ? "declare first" : "marking begins when the codes are drawn"));
    view.actions.push_back(action("sign", view.declared && all > 0 && done == all && !view.signed_at, view.signed_at ? "已签字" : all == 0 ? "还没有编码" : fmt::format("还有 {} 份没有评完", all - done),
                                  view.signed_at ? "signed already" : all == 0 ? "there are no codes yet" : fmt::format("{} codes are not marked yet", all - done)));
    return view;
}

}  // namespace

Result<OwnJudgings> find_own_judgings(Work& work, const NoCompetitionQuestion&) {
    OwnJudgings view;
    for (const auto& judge : work.all<JudgeEntry>(queries::judgings_of_person, actor_key(work.actor()))) {
        const auto edition = work.one<EditionEntry>(queries::edition_by_id, judge.county, judge.edition);
        const auto* event = edition ? edition->event(judge.event) : nullptr;
        if (event == nullptr) continue;
        const auto codes = work.all<OwnCode>(queries::codes_of_judge, judge.county, judge.edition, judge.event, judge.id);
        view.items.push_back({judge.id, judge.county, edition->content().title, event->title, event->group, site_name(*edition, *event), judge.declared_at.has_value(), !codes.empty(), judge.signed_at});
    }
    return view;
}

Result<JudgingView> show_judging(Work& work, const OneJudge& query) {
    TRY(const AtJudging at, own_judging(work, query.county, query.id));
    auto view = view_of(at);
    for (const auto& path : at.judge.bodies.value_or(std::vector<std::string>{})) {
        const auto from = path.rfind('/', path.size() - 2) + 1;
        const auto body = org::find_body_by_code(work, path.substr(from, path.size() - 1 - from));
        view.bodies.push_back(body ? body->name : path);
    }
    return view;
}

Result<JudgingView> save_mark(Work& work, const SaveMark& command) {
    TRY(const AtJudging at, own_judging(work, command.county, command.id));
    TRY_DO(require_partition(work, at.judge.county));
    TRY(const OwnCode* code, own_code(at, command.code));
    TRY_DO(require_unsigned(at));
    // Unfinished drafts are kept; what is given must be of the sheet and within its weights.
    for (const auto& mark : command.facts.marks) {
        const auto item = std::ranges::find(at.event.sheet->items, mark.item, &scoring::Item::id);
        const bool known = item != at.event.sheet->items.end();
        if (!known || (mark.points && (*mark.points < 0 || *mark.points > item->weight)))
            return field_problem("facts.marks", "invalid-marks", known ? fmt::format("“{}”的分数应在 0 到 {} 之间", item->words, points_words(item->weight * 10)) : "评分表中没有 " + mark.item,
                                 known ? fmt::format("points lie between 0 and {}", points_words(item->weight * 10)) : "the sheet has no such item");
    }
    if (work.run(queries::save_mark, at.judge.county, at.edition.id, at.event.key, at.judge.id, code->code, command.version, command.facts) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "这份分数在别处改过，请刷新页面后再改", "this mark was changed elsewhere; reload and change it again"};
    work.record("competitions.save_mark", "competition_judge", at.judge.id.to_string());
    return show_judging(work, {at.judge.id, at.judge.county});
}

Result<JudgingView> recuse_from_code(Work& work, const RecuseFromCode& command) {
    TRY(const AtJudging at, own_judging(work, command.county, command.id));
    TRY_DO(require_partition(work, at.judge.county));
    TRY(const OwnCode* code, own_code(at, command.code));
    TRY_DO(require_unsigned(at));
    TRY_DO(require_words("words", command.words, 500));
    if (work.one<std::int64_t>(queries::others_on_code, at.judge.county, at.edition.id, at.event.key, code->code, at.judge.id).value_or(0) == 0)
        return Problem{Code::conflict, "last-judge", "这个编码只剩您一名评委，请联系组织单位", "you are the last judge of this code; call the organiser"};
    if (at.codes.size() == 1) return Problem{Code::conflict, "last-code", "这是您的最后一份，请联系组织单位办理离开评委组", "this is your last code; the organiser excuses you from the event"};
    const auto entry = work.one<EntryId>(queries::entry_of_code, at.judge.county, at.edition.id, at.event.key, code->code).value();
    work.run(queries::drop_judging, at.judge.county, at.edition.id, at.event.key, at.judge.id, code->code);
    work.run(queries::pair_stands_aside, at.judge.county, at.judge.id, entry, command.words);
    work.record("competitions.recuse", "competition_judge", at.judge.id.to_string());
    return show_judging(work, {at.judge.id, at.judge.county});
}

Result<JudgingView> sign_marks(Work& work, const OneJudge& command) {
    TRY(const AtJudging at, own_judging(work, command.county, command.id));
    TRY_DO(require_partition(work, at.judge.county));
    if (at.judge.signed_at) return show_judging(work, {at.judge.id, at.judge.county});
    if (at.codes.empty()) return not_now("还没有需要您评判的编码", "there is nothing for you to mark yet");
    std::string text;
    std::vector<std::pair<const OwnCode*, std::int64_t>> totals;
    for (const auto& code : at.codes) {
        const auto score = scoring::score(*at.event.sheet, code.facts);
        if (!score) return Problem{Code::conflict, "marks-missing", "编码 " + code.code + " 还没有评完，请补齐后再签字", "code " + code.code + " is not marked completely; finish it and sign"};
        totals.emplace_back(&code, score->total);
        text += fmt::format("{} {} {}\n", code.code, score->total, json::to_json(code.facts));
    }
    const auto facts = facts_of(work, at.edition, at.event.key);
    const auto serial = facts.signatures + 1;
    const auto before = serial == 1 ? std::optional<std::int64_t>{} : std::optional(serial - 1);
    work.run(queries::insert_signature, at.judge.county, at.edition.id, at.event.key, serial, before, facts.judges, at.judge.id, crypto::sha256_hex(text), work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& [code, total] : totals) work.run(queries::insert_mark, at.judge.county, at.edition.id, at.event.key, at.judge.id, code->code, code->facts, total);
    work.record("competitions.sign", "competition_judge", at.judge.id.to_string());
    return show_judging(work, {at.judge.id, at.judge.county});
}

// A judge who cannot go on: nobody waits for the signature any more, and nothing of an unfinished hand counts.
Result<EventDeskView> excuse_judge(Work& work, const ExcuseJudge& command) {
    const auto judge = work.one<JudgeEntry>(queries::judge_by_id, command.county, command.id);
    if (!judge) return no_such_judging();
    TRY(const AtEvent at, event_to_run(work, command.county, judge->edition, judge->event));
    TRY_DO(require_partition(work, at.edition.county));
    TRY_DO(require_words("words", command.words, 500));
    TRY_DO(require_phase(at, CompetitionPhase::sealed));
    TRY_DO(require_no_judge(work, at));
    if (judge->signed_at) return not_now(judge->name + "已经签字", "this judge has signed already");
    const auto codes = work.all<OwnCode>(queries::codes_of_judge, judge->county, judge->edition, judge->event, judge->id);
    if (codes.empty()) return not_now(judge->name + "没有需要评判的编码", "this judge has nothing to mark");
    for (const auto& code : codes) {
        if (work.one<std::int64_t>(queries::others_on_code, judge->county, judge->edition, judge->event, code.code, judge->id).value_or(0) == 0)
            return Problem{Code::conflict, "last-judge", "有参赛项目只剩这一名评委，不能离开", "some entry would be left without any judge"};
        const auto entry = work.one<EntryId>(queries::entry_of_code, judge->county, judge->edition, judge->event, code.code).value();
        work.run(queries::drop_judging, judge->county, judge->edition, judge->event, judge->id, code.code);
        work.run(queries::pair_stands_aside, judge->county, judge->id, entry, command.words);
    }
    const auto serial = at.facts.signatures + 1;
    const auto before = serial == 1 ? std::optional<std::int64_t>{} : std::optional(serial - 1);
    work.run(queries::insert_signature, judge->county, judge->edition, judge->event, serial, before, at.facts.judges, judge->id, "excused", work.now(), actor_key(work.actor()), work.actor().name);
    work.record("competitions.excuse", "competition_judge", judge->id.to_string(), {{"words", command.words}});
    return show_event(work, {at.edition.id, at.edition.county, at.event.key});
}

}  // namespace luoshi::programmes::events::competitions
