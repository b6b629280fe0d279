// The draw: the list is frozen, a secret is made; the public value comes later, entered by two; the order follows from both.
#include "foundation/words.hpp"
#include "platform/draw/draw.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "platform/access/actor_key.hpp"
#include "platform/draw/record.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr std::int64_t least_alternates = 2;  // 财库〔2016〕198号: at least two alternates in order

bool of_fields(const experts::ExpertLine& line, const std::vector<std::string>& fields) {
    if (fields.empty()) return true;
    return std::ranges::any_of(line.fields, [&](const auto& field) { return std::ranges::find(fields, field) != fields.end(); });
}

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

Result<std::string> value_of(const EnterPanelValue& command) {
    auto value = trimmed(command.public_value);
    const bool unprintable = std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!value.empty() && value.size() <= 300 && !unprintable) return value;
    return field_problem("public_value", "value-required", "请照公开渠道上的写法录入公开值，100 字以内", "enter the public value as it was published, at most 100 characters");
}

struct Step {
    RoundEntry round;
    DrawEntry draw;
};
Result<Step> draw_to_write(Work& work, const std::string& county, RoundId id) {
    TRY(RoundEntry round, round_to_write(work, county, id));
    auto draw = draw_of(work, round);
    if (!draw || round.state != RoundState::committed) return not_now(round, "没有等待公开值的抽取，请刷新页面", "no draw waits for its value; reload the page");
    return Step{std::move(round), *std::move(draw)};
}

draw::Record record_for(const RoundEntry& round, const DrawEntry& head, const std::string& list, const std::string& seed, const std::string& result) {
    draw::Record record;
    record.title = round.office_name + " " + round.title;
    record.algorithm = head.algorithm;
    record.mechanism = "order";
    record.version = LUOSHI_VERSION;
    auto input = draw::part_of(head.algorithm, "list", list);
    input.text = list;
    record.inputs.push_back(std::move(input));
    record.seed = crypto::hex(seed);
    record.public_seed = draw::PublicSeed{head.commitment, head.secret, head.public_source, head.public_value.value(), head.list_digest};
    record.result = draw::part_of(head.algorithm, "result", result);
    record.result.text = result;
    record.figures = {{"seats", head.seats}, {"candidates", head.candidates}};
    return record;
}

Result<Nothing> run_draw(Work& work, RoundEntry& round, const DrawEntry& head) {
    const auto list = work.one<std::string>(queries::list_of, round.county, round.id);
    if (!list || crypto::digest_hex(head.algorithm, *list) != head.list_digest)
        return Problem{Code::conflict, "list-changed", "定稿名单与公告时的摘要不一致，不能抽取，请联系系统管理员", "the frozen list is not the one that was announced; call the system administrator"};
    std::map<std::string, ExpertId> by_code;
    std::vector<std::string> codes;
    work.each(queries::candidates_of, [&](const storage::Row& row) { by_code.emplace(row.get<std::string>(1), row.get<ExpertId>(0)); }, round.county, round.id);
    for (const auto& [code, expert] : by_code) codes.push_back(code);
    const auto seed = draw::seed_from(head.algorithm, crypto::from_hex(head.secret).value(), head.public_value.value(), crypto::from_hex(head.list_digest).value());
    const draw::Lottery lottery(head.algorithm, seed);
    const auto order = draw::order(lottery, codes);
    std::string result;
    for (const auto position : order) result += codes[position] + "\n";
    const auto record = draw::write_record(record_for(round, head, *list, seed, result));
    const auto seed_hex = crypto::hex(seed);
    work.run(queries::set_drawn, round.county, round.id, seed_hex, work.now());
    work.run(queries::insert_record, round.county, round.id, seed_hex, head.secret, *head.public_value, head.list_digest, record, crypto::sha256_hex(record));
    std::int64_t place = 0;
    for (const auto position : order) work.run(queries::insert_drawn, round.county, round.id, ++place, by_code.at(codes[position]));
    TRY_DO(advance(work, round, RoundState::drawn));
    return invite_first(work, round, head);
}

}  // namespace

// In the pool and free on every day of the review, of a wanted field, with an item that they may meet, not picked for another role.
std::vector<experts::ExpertLine> candidates_for(Work& work, const RoundEntry& round) {
    auto lines = experts::open_experts(work, round.county, round.terms.review_from);
    for (auto day = round.terms.review_from.plus_days(1); day <= round.terms.review_to; day = day.plus_days(1)) {
        std::set<ExpertId> open;
        for (const auto& line : experts::open_experts(work, round.county, day)) open.insert(line.id);
        std::erase_if(lines, [&](const auto& line) { return !open.contains(line.id); });
    }
    std::set<ExpertId> picked;
    work.each(queries::picks_of, [&](const storage::Row& row) { picked.insert(row.get<ExpertId>(0)); }, round.county, round.id);
    const auto items = work.one<std::int64_t>(queries::item_count, round.county, round.id).value_or(0);
    const auto conflicts = conflicts_of_round(work, round.county, round.id);
    std::erase_if(lines, [&](const auto& line) { return picked.contains(line.id) || !of_fields(line, round.terms.fields) || barred_items(conflicts, line.id) >= items; });
    return lines;
}

Result<RoundFileView> commit_draw(Work& work, const CommitDraw& command) {
    TRY(RoundEntry round, round_to_write(work, command.county, command.id));
    if (const auto known = draw_of(work, round)) {
        if (known->public_source == trimmed(command.public_source) && known->draws_at == command.draws_at) return show_round(work, {round.id, round.county});
        return not_now(round, "抽取已经公告，请刷新页面", "the draw is announced already; reload the page");
    }
    TRY_DO(require_state(round, {RoundState::open}));
    TRY_DO(require_words("public_source", command.public_source, 200));
    if (command.draws_at <= work.now()) return field_problem("draws_at", "draw-day-passed", "抽取时间必须在公告之后，公开值那时才产生", "the draw must be later than now, because the public value must not exist yet");
    if (command.draws_at.date() > round.terms.review_from) return field_problem("draws_at", "after-the-review", "抽取时间应在评审开始之前", "the draw comes before the review");
    work_out_conflicts(work, round, experts::all_experts(work, round.county, round.terms.review_from));
    const auto candidates = candidates_for(work, round);
    const auto count = static_cast<std::int64_t>(candidates.size());
    if (count < round.terms.seats + least_alternates)
        return Problem{Code::conflict, "too-few-experts",
                       fmt::format("可抽取的专家只有 {} 人，需要 {} 个席位加至少 {} 名候补；请补充专家库、放宽领域或调整评审日期", count, round.terms.seats, least_alternates),
                       fmt::format("only {} experts can be drawn; {} seats and {} alternates are needed: add experts, widen the fields or move the days", count, round.terms.seats, least_alternates)};
    std::set<std::string> codes;
    std::vector<std::pair<ExpertId, std::string>> coded;
    for (const auto& one : candidates) {
        auto code = code_of(work.random());
        while (!codes.insert(code).second) code = code_of(work.random());
        coded.emplace_back(one.id, std::move(code));
    }
    std::string list;
    for (const auto& code : codes) list += code + "\n";
    const auto algorithm = crypto::Algorithm::sha256;
    const auto digest = crypto::digest_hex(algorithm, list);
    const auto secret = work.random().bytes<32>();
    const auto commitment = draw::commitment(algorithm, crypto::view(secret));
    work.run(queries::insert_draw, round.county, round.id, round.terms.seats, count, algorithm, digest, commitment, crypto::hex(crypto::view(secret)), trimmed(command.public_source), command.draws_at,
             work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::insert_list, round.county, round.id, list);
    for (const auto& [expert, code] : coded) work.run(queries::insert_candidate, round.county, round.id, expert, code);
    TRY_DO(advance(work, round, RoundState::committed));
    work.record("panels.commit", "review_round", round.id.to_string(), {{"list_digest", digest}, {"commitment", commitment}});
    return show_round(work, {round.id, round.county});
}

Result<RoundFileView> enter_value(Work& work, const EnterPanelValue& command) {
    TRY(const Step step, draw_to_write(work, command.county, command.id));
    const auto& [round, draw] = step;
    TRY(const std::string value, value_of(command));
    if (work.now() < draw.draws_at) return Problem{Code::conflict, "too-early", "公告的抽取时间 " + draw.draws_at.to_string() + " 还没有到", "the announced moment has not come"};
    if (draw.public_value) {
        if (draw.entered_by == actor_key(work.actor()) && draw.public_value == value) return show_round(work, {round.id, round.county});
        return Problem{Code::conflict, "entered-already", "公开值已由 " + draw.entered_by_name.value_or("") + " 录入，请另一人核对", "the value is entered; another person confirms it"};
    }
    work.run(queries::enter_value, round.county, round.id, draw.version, value, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("panels.enter_value", "review_round", round.id.to_string(), {{"value", value}});
    return show_round(work, {round.id, round.county});
}

// The second person sees no value: he types what he read in public. With that the draw is run.
Result<RoundFileView> confirm_value(Work& work, const EnterPanelValue& command) {
    TRY(Step step, draw_to_write(work, command.county, command.id));
    auto& [round, draw] = step;
    TRY(const std::string value, value_of(command));
    if (!draw.public_value) return Problem{Code::conflict, "value-not-entered", "还没有人录入公开值", "nobody has entered the value"};
    if (draw.entered_by == actor_key(work.actor())) return Problem{Code::conflict, "second-person", "公开值由您录入，请由另一人核对", "you entered the value; another person confirms it"};
    if (value != *draw.public_value)
        return Problem{Code::conflict, "values-differ", "两次录入的公开值不同，请对照公开渠道重新核对；第一次录入有误时请先收回", "the two values differ; look at the publication again, and take the first one back if it was wrong"};
    if (work.run(queries::confirm_value, round.county, round.id, draw.version, work.now(), actor_key(work.actor()), work.actor().name) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚刚办理过，请刷新页面", "somebody was faster; reload the page"};
    work.record("panels.confirm_value", "review_round", round.id.to_string(), {{"value", value}});
    TRY_DO(run_draw(work, round, draw));
    return show_round(work, {round.id, round.county});
}

Result<RoundFileView> take_value_back(Work& work, const RoundWords& command) {
    TRY(const Step step, draw_to_write(work, command.county, command.id));
    TRY_DO(require_words("reason", command.reason, 400));
    if (!step.draw.public_value) return Problem{Code::conflict, "value-not-entered", "还没有人录入公开值", "nobody has entered the value"};
    work.run(queries::take_value_back, step.round.county, step.round.id, step.draw.version);
    work.record("panels.take_value_back", "review_round", step.round.id.to_string(), {{"value", *step.draw.public_value}, {"reason", command.reason}});
    return show_round(work, {step.round.id, step.round.county});
}

}  // namespace luoshi::programmes::review::panels
