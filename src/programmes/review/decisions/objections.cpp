// Objections to a notice: received from anybody, the objector kept apart and sealed, handled by somebody else than the accused, one award stayed.
#include "foundation/words.hpp"
#include "programmes/review/decisions/codes.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

constexpr std::size_t shortest_secret = 32;
constexpr std::size_t padded_to = 256;  // the length of what is sealed tells nothing of the name

std::string place_of_words(ObjectionId id) { return "decisions.objection/" + id.to_string(); }
std::string digest_of(const std::string& code) { return field_keys().search_digest(crypto::Algorithm::sha256, code, "decisions.code"); }

std::string seal_words(Work& work, ObjectionId id, const std::string& words) { return field_keys().seal(crypto::SealAlgorithm::aes256_gcm, words, place_of_words(id), work.random()); }

// In the order of queries/notice_item_for.sql.
struct NoticeItem {
    ContestId contest;
    Date starts, ends;
    std::string accused_path, body_name, title;
};
BOOST_DESCRIBE_STRUCT(NoticeItem, (), (contest, starts, ends, accused_path, body_name, title))

// Neither account nor name of whoever objects goes into the audit.
void act_as_objector(Work& work) {
    Actor nobody;
    nobody.name = "异议人";
    nobody.county = std::string(work.county());
    work.act_as(std::move(nobody));
}

Result<Nothing> check_objection(const RaiseObjection& command) {
    TRY_DO(require_words("name", command.name, 100));
    TRY_DO(require_words("contact", command.contact, 200));
    TRY_DO(require_words("words", command.words, 5000));
    if (!command.promised)
        return field_problem("promised", "not-promised", command.kind == ObjectorKind::person ? "请勾选“本人实名提出，所述属实”" : "请勾选“本单位提出，盖章原件随后送达”", "confirm the real name, or that the sealed letter follows");
    if (command.secret.size() < shortest_secret) return field_problem("secret", "secret-short", "浏览器没有生成查询码，请刷新页面后重新提交", "the browser made no code; reload the page and submit anew");
    return Nothing{};
}

std::optional<Problem> may_not_judge(Work& work, const ContestEntry& contest, const ObjectionEntry& objection, ObjectionState to) {
    const auto& actor = work.actor();
    if (auto problem = not_permitted(work, permissions::objections, contest.office_path)) return problem;
    if (!may_go(objection.state(), to))
        return Problem{Code::conflict, "not-now", std::string("这件异议现在是“") + std::string(words_of(objection.state())) + "”，不能再这样办理，请刷新页面", "the objection is " + std::string(words_en_of(objection.state())) + "; reload the page"};
    if (!actor.body) return Problem{Code::denied, "post-required", "请以任职岗位的身份办理", "act in a post of a body"};
    if (actor.body_path.starts_with(objection.accused_path)) return Problem{Code::denied, "accused", "被异议单位的人员不能办理这件异议", "nobody of the accused body handles it"};
    const auto selection = selection_of(work, contest);
    if (selection && selection->by_whom == actor_key(actor))
        return Problem{Code::denied, "froze-the-selection", "名单由 " + selection->by_name + " 定稿，请由另一人办理对它的异议", "whoever froze the selection does not handle objections to it"};
    return std::nullopt;
}

Result<Nothing> settle(Work& work, const ContestEntry& contest, const ObjectionEntry& objection, const JudgeObjection& command) {
    const auto position = position_of(work, contest, objection.application);
    if (command.state == ObjectionState::taken_out) {
        if (position && position->state != AwardState::fallen) TRY_DO(fall(work, contest, objection.application, {AwardFallHow::objection, std::nullopt, command.words}));
        return Nothing{};
    }
    if (!position || position->state != AwardState::stayed) return Nothing{};  // out for another reason meanwhile
    const auto open = position->open - 1;
    TRY_DO(advance(work, contest, objection.application, open > 0 ? AwardState::stayed : AwardState::publicised, open, "异议办结"));
    return Nothing{};
}

}  // namespace

std::optional<ObjectionEntry> find_objection(Work& work, std::string_view county, ObjectionId id) { return work.one<ObjectionEntry>(queries::objection_by_id, county, id); }
std::string words_of(const ObjectionEntry& objection) { return field_keys().unseal(objection.sealed_words, place_of_words(objection.id)); }

std::vector<ObjectionStepView> steps_of(Work& work, const ObjectionEntry& objection) {
    std::vector<ObjectionStepView> steps;
    work.each(
        queries::objection_steps,
        [&](const storage::Row& row) {
            const auto state = row.get<ObjectionState>(0);
            steps.push_back({state, std::string(words_of(state)), std::string(words_en_of(state)), row.get<std::string>(1), row.get<std::string>(2), row.get<Instant>(3), row.get<std::string>(4)});
        },
        objection.county, objection.id);
    return steps;
}

std::vector<ObjectorLook> looks_of(Work& work, const ObjectionEntry& objection) { return work.all<ObjectorLook>(queries::looks_of, objection.county, objection.id); }

AwardObjectionView view_of(Work& work, const ContestEntry& contest, const ObjectionEntry& objection, const std::map<ApplicationId, const AwardRunner*>& runners) {
    const auto& runner = *runners.at(objection.application);
    const auto state = objection.state();
    AwardObjectionView view{objection.id, objection.serial, objection.application, runner.body_name, runner.title, objection.kind, words_of(objection), objection.received_on, state, std::string(words_of(state)),
                            std::string(words_en_of(state)), steps_of(work, objection), {}};
    for (const auto to : {ObjectionState::accepted, ObjectionState::refused, ObjectionState::rejected, ObjectionState::set_right, ObjectionState::taken_out})
        view.actions.push_back(action_of(std::string(json::enum_name(to)), may_not_judge(work, contest, objection, to)));
    return view;
}

Result<ObjectionReceipt> raise_objection(Work& work, const RaiseObjection& command) {
    TRY_DO(require_partition(work, command.county));
    act_as_objector(work);
    const auto item = work.one<NoticeItem>(queries::notice_item_for, command.county, command.notice, command.application);
    if (!item) return Problem{Code::missing, "no-such-notice", "没有这份公示，或者公示里没有这个项目", "there is no such notice, or it does not name this one"};
    TRY_DO(check_objection(command));
    const auto code = code_of(command.secret);
    if (const auto made = find_objection(work, command.county, command.id)) {
        if (made->code_digest != digest_of(code) || made->application != command.application || words_of(*made) != command.words) return id_taken();
        return ObjectionReceipt{made->id, made->county, made->serial, code, made->received_on};
    }
    if (work.today() > item->ends) return Problem{Code::conflict, "notice-over", "公示已于 " + item->ends.to_string() + " 期满，不再受理异议；其他问题请通过投诉渠道反映", "the notice ended on " + item->ends.to_string() + "; use the complaint page for other matters"};
    const auto contest = load_contest(work, command.county, item->contest);
    if (!contest) return no_such_contest();
    const auto position = position_of(work, *contest, command.application);
    if (!position || (position->state != AwardState::publicised && position->state != AwardState::stayed))
        return Problem{Code::conflict, "not-in-notice", "这个项目已不在公示名单里", "this one is no longer in the notice"};
    const auto serial = work.one<std::int64_t>(queries::last_objection, command.county, contest->id).value_or(0) + 1;
    work.run(queries::insert_objection, command.county, command.id, contest->id, command.notice, command.application, item->starts, item->ends, serial, command.kind, seal_words(work, command.id, command.words), digest_of(code),
             item->accused_path, work.today());
    auto who = json::to_json(ObjectorOpened{command.id, command.kind, command.name, command.contact});
    who.resize((who.size() / padded_to + 1) * padded_to, ' ');
    work.run(queries::insert_objector, command.county, command.id, field_keys().seal(crypto::SealAlgorithm::aes256_gcm, who, "decisions.objector/" + command.id.to_string(), work.random()));
    TRY_DO(advance(work, *contest, command.application, AwardState::stayed, position->open + 1, "公示期间收到异议"));
    work.record("decisions.objection", "award_objection", command.id.to_string(), {{"serial", serial}});
    return ObjectionReceipt{command.id, command.county, serial, code, work.today()};
}

Result<FollowedObjection> follow_objection(Work& work, const FollowObjection& query) {
    const auto code = normal_code(query.code);
    const auto objection = code.empty() ? std::nullopt : work.one<ObjectionEntry>(queries::objection_by_code, query.county, digest_of(code));
    if (!objection) return Problem{Code::missing, "unknown-code", "没有这个查询码：共 20 位字母和数字，请对照回执重新输入", "there is no such code: twenty letters and digits, as on the receipt"};
    const auto item = work.one<NoticeItem>(queries::notice_item_for, objection->county, objection->notice, objection->application);
    const auto state = objection->state();
    FollowedObjection view{objection->serial, item->body_name, item->title, words_of(*objection), objection->received_on, state, std::string(words_of(state)), std::string(words_en_of(state)), steps_of(work, *objection), looks_of(work, *objection)};
    for (auto& step : view.steps) step.by_name.clear();  // the office answers, not a person
    return view;
}

Result<AwardContestView> judge_objection(Work& work, const JudgeObjection& command) {
    const auto objection = find_objection(work, command.county, command.id);
    if (!objection) return no_such_objection();
    const auto found = find_contest(work, command.county, objection->contest);
    if (!found) return no_such_objection();
    const auto& contest = *found;
    TRY_DO(require(work.actor(), permissions::objections, contest.office_path));
    TRY_DO(require_partition(work, contest.county));
    const auto steps = steps_of(work, *objection);
    if (!steps.empty() && steps.back().state == command.state && steps.back().words == command.words && steps.back().corrected == command.corrected) return show_award_contest(work, {contest.id, contest.county});
    if (auto problem = may_not_judge(work, contest, *objection, command.state)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 5000));
    if (command.state == ObjectionState::set_right) TRY_DO(require_words("corrected", command.corrected, 300));
    if (is_settled(command.state)) TRY_DO(settle(work, contest, *objection, command));
    const bool out = command.state == ObjectionState::taken_out;
    const auto before = steps.empty() ? std::nullopt : std::optional<std::int64_t>(static_cast<std::int64_t>(steps.size()));
    const auto from = steps.empty() ? std::nullopt : std::optional(steps.back().state);
    work.run(queries::insert_objection_step, contest.county, objection->id, static_cast<std::int64_t>(steps.size()) + 1, before, from, command.state, contest.id, objection->application, objection->accused_path, command.words,
             command.state == ObjectionState::set_right ? command.corrected : std::string{}, out ? std::optional(objection->application) : std::nullopt, selection_of(work, contest)->by_whom, actor_key(work.actor()),
             work.actor().body_path, work.actor().name, work.now());
    work.record("decisions.objection_" + std::string(json::enum_name(command.state)), "award_objection", objection->id.to_string());
    if (out) TRY_DO(move_up(work, contest));
    return show_award_contest(work, {contest.id, contest.county});
}

Result<Objectors> find_objectors(Work& work, const FindObjectors& query) {
    Objectors view;
    for (const auto& contest : contests_in(work, query.county.value_or("430000"))) {
        if (!work.actor().may(permissions::objectors, contest.office_path)) continue;
        for (const auto& objection : work.all<ObjectionEntry>(queries::objections_of, contest.county, contest.id)) {
            const auto item = work.one<NoticeItem>(queries::notice_item_for, objection.county, objection.notice, objection.application);
            const auto state = objection.state();
            view.items.push_back({objection.id, objection.county, objection.serial, contest_title(work, contest), item ? item->body_name : "", objection.kind, state, std::string(words_of(state)), std::string(words_en_of(state)), objection.received_on,
                                  looks_of(work, objection)});
        }
    }
    return view;
}

Result<ObjectorOpened> open_objector(Work& work, const OpenObjector& command) {
    const auto objection = find_objection(work, command.county, command.objection);
    const auto contest = objection ? load_contest(work, command.county, objection->contest) : std::nullopt;
    if (!contest || !work.actor().may(permissions::objectors, contest->office_path)) return no_such_objection();
    TRY_DO(require_partition(work, contest->county));
    TRY_DO(require_words("reason", command.reason, 1000));
    // Whoever decides the matter is not whoever knows the name.
    if (work.actor().may(permissions::objections, contest->office_path) && work.actor().proof != Proof::command_line)
        return Problem{Code::denied, "handles-objections", "办理异议的人员不能查看异议人身份，请由身份保管岗查看", "whoever handles objections does not see who objects; the post that keeps identities does"};
    const auto sealed = work.one<std::string>(queries::objector_of, contest->county, objection->id);
    if (!sealed) return no_such_objection();
    const auto known = work.one<std::string>(queries::look_reason, contest->county, command.id);
    if (known && *known != command.reason) return id_taken();
    if (!known) work.run(queries::insert_look, contest->county, command.id, objection->id, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("decisions.open_objector", "award_objection", objection->id.to_string());
    return json::from_json<ObjectorOpened>(field_keys().unseal(*sealed, "decisions.objector/" + objection->id.to_string()));
}

}  // namespace luoshi::programmes::review::decisions
