// Results: side by side for the office, proposed by one, frozen by another; ratings of the experts.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/review/marking/votes.hpp"

namespace luoshi::programmes::review::marking {
namespace {

double points(std::int64_t thousandths) { return static_cast<double>(thousandths) / 1000; }
std::optional<double> points(const std::optional<std::int64_t>& thousandths) { return thousandths ? std::optional(points(*thousandths)) : std::nullopt; }

const StoredCount* count_of(const RoundNow& round, ApplicationId id) {
    const auto found = std::ranges::find(round.counts, id, &StoredCount::application);
    return found == round.counts.end() ? nullptr : &*found;
}

std::vector<ResultLine> lines_of(Work& work, const RoundNow& round) {
    std::vector<ResultLine> made;
    for (const auto& one : reckoning_of(work, round).items) {
        const auto id = ApplicationId::parse(one.application).value();
        const auto* item = round.item(id);
        if (!item || item->withdrawn) continue;
        ResultLine line{id, item->unit, one.score, one.rule, one.mean, one.trimmed, one.corrected, one.low, one.high, one.vetoed, one.ties, {}, {}};
        if (const auto* count = count_of(round, id)) {
            line.votes_for = count->votes_for;
            line.votes_against = count->votes_against;
        }
        made.push_back(std::move(line));
    }
    std::ranges::sort(made, {}, &ResultLine::application);
    return made;
}

struct ResultsContent {
    std::string format = "luoshi.review-results/1";
    RoundId round;
    calls::CallId call;
    std::string assignment;  // its hash
    std::string sheet;
    MarkingTerms terms;
    std::vector<ResultLine> lines;
};
BOOST_DESCRIBE_STRUCT(ResultsContent, (), (format, round, call, assignment, sheet, terms, lines))

ReviewResultRow row_of(const RoundNow& round, const panels::ItemLine& item, const Reckoned& one) {
    ReviewResultRow row;
    row.code = item.code;
    row.kind = item.kind;
    if (round.closed) {
        row.body_name = item.body_name;
        row.title = item.title;
        row.prefecture = item.prefecture.empty() ? item.industry : item.prefecture;
    }
    row.marks = one.marks;
    row.rank = one.rank;
    row.tied = one.tied;
    row.score = points(one.score);
    row.rule = one.rule;
    row.mean = points(one.mean);
    row.rank_mean = one.standing.rank_mean;
    row.trimmed = points(one.trimmed);
    row.rank_trimmed = one.standing.rank_trimmed;
    row.corrected = points(one.corrected);
    row.low = points(one.low);
    row.high = points(one.high);
    row.rank_corrected = one.standing.rank_corrected;
    row.best_rank = one.standing.best_rank;
    row.worst_rank = one.standing.worst_rank;
    row.moved = one.standing.moved;
    row.spread = points(one.spread);
    row.vetoed = one.vetoed;
    row.below_pass = round.terms.pass_score > 0 && one.score < std::int64_t{round.terms.pass_score} * 1000;
    if (const auto* count = count_of(round, item.application)) {
        row.votes_for = count->votes_for;
        row.votes_against = count->votes_against;
    }
    return row;
}

}  // namespace

std::string results_content(Work& work, const RoundNow& round) {
    ResultsContent content;
    content.round = round.line.id;
    content.call = round.line.call;
    content.assignment = round.frozen ? round.frozen->sha256 : std::string{};
    content.sheet = round.sheet ? round.sheet->sha256 : std::string{};
    content.terms = round.reckoning();
    content.lines = lines_of(work, round);
    return json::to_json(content);
}

Result<http::Page<ReviewResultRow>> find_review_results(Work& work, const ListOfRound& query) {
    TRY(const RoundNow round, round_to_read(work, query.county, query.round));
    std::vector<ReviewResultRow> rows;
    if (!round.all_ended()) return http::page_of(std::move(rows), query.cursor, query.limit);
    for (const auto& one : reckoning_of(work, round).items) {
        const auto* item = round.item(ApplicationId::parse(one.application).value());
        if (item && !item->withdrawn) rows.push_back(row_of(round, *item, one));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

Result<MarkingRoundView> propose_review_results(Work& work, const OneMarkingRound& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    TRY_DO(require_phase(round, {MarkingPhase::closed, MarkingPhase::counted, MarkingPhase::proposed}));
    const auto content = results_content(work, round);
    const auto sha256 = crypto::sha256_hex(content);
    const auto serial = round.proposal ? round.proposal->serial : 0;
    if (round.proposal && round.proposal->sha256 == sha256) return show_marking_round(work, command);
    if (lines_of(work, round).empty()) return not_now("没有可冻结的结果：项目都已撤回", "there is nothing to freeze: every item was withdrawn");
    work.run(queries::insert_proposal, round.county(), command.round, serial + 1, round.line.call, sha256, content, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("marking.propose_results", "review_round", command.round.to_string(), {{"sha256", sha256}});
    return show_marking_round(work, command);
}

Result<MarkingRoundView> freeze_review_results(Work& work, const FreezeReviewResults& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    if (round.results && round.results->sha256 == command.sha256) return show_marking_round(work, {command.round, command.county});
    TRY_DO(require_phase(round, {MarkingPhase::proposed}));
    const auto& proposal = *round.proposal;
    if (proposal.by_whom == actor_key(work.actor())) return Problem{Code::denied, "second-person", "提出结果的人不能自己确认，请另一位同事确认", "another person than who proposed confirms"};
    if (proposal.sha256 != command.sha256 || crypto::sha256_hex(results_content(work, round)) != proposal.sha256)
        return Problem{Code::conflict, "changed-meanwhile", "结果在提出后有变化，请重新提出并核对", "the results have changed since; propose them anew"};
    work.run(queries::insert_results_frozen, round.county(), command.round, round.line.call, proposal.serial, proposal.sha256, proposal.by_whom, work.now(), actor_key(work.actor()), work.actor().name);
    for (const auto& line : lines_of(work, round)) {
        work.run(queries::insert_result, round.county(), command.round, line.application, round.line.call, line.score, line.rule, line.mean, line.trimmed, line.corrected, line.low, line.high,
                 std::int64_t{line.vetoed ? 1 : 0}, line.ties, line.votes_for, line.votes_against);
        // What another round has scored already goes neither back nor forward by this one.
        if (lines::find_unit(work, round.county(), line.unit).value().stage == lines::UnitStage::qualified)
            TRY_DO(lines::step_unit(work, {line.unit, lines::UnitStage::scored, work.today(), round.line.title, ""}));
    }
    work.record("marking.freeze_results", "review_round", command.round.to_string(), {{"sha256", proposal.sha256}});
    work.emit("review.results_frozen", {{"county", round.county()}, {"round", command.round.to_string()}, {"call", round.line.call.to_string()}, {"sha256", proposal.sha256}});
    return show_marking_round(work, {command.round, command.county});
}

Result<MarkingRoundView> rate_expert(Work& work, const RateExpert& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    if (!round.closed) return not_now("评分结束后才能评价专家", "experts are rated after the round is closed");
    const bool took_part = round.member(command.expert) || std::ranges::find(round.assignments, command.expert, &StoredAssignment::expert) != round.assignments.end();
    if (!took_part) return Problem{Code::missing, "no-such-expert", "这一轮没有这位专家", "the round has no such expert"};
    for (const auto& [field, value] : {std::pair{"competence", command.competence}, {"discipline", command.discipline}, {"ethics", command.ethics}, {"integrity", command.integrity}}) {
        if (value < 0 || value > 25) return Problem{Code::invalid, "bad-rating", "每项为 0 到 25 分", "each part is 0 to 25", {{field, "bad-rating", "0 到 25 分"}}};
    }
    TRY_DO(require_words("words", command.words, 500));
    const auto total = command.competence + command.discipline + command.ethics + command.integrity;
    const auto words = fmt::format("能力 {}、纪律 {}、公道 {}、廉洁 {}：{}", command.competence, command.discipline, command.ethics, command.integrity, command.words);
    TRY_DO(experts::add_rating(work, round.county(), {command.expert, command.round.to_string(), total, words}));
    work.record("marking.rate_expert", "review_round", command.round.to_string(), {{"expert", command.expert.to_string()}});
    TRY(MarkingRoundView view, show_marking_round(work, {command.round, command.county}));
    for (auto& one : view.experts) {
        if (one.expert == command.expert) one.rating = total;
    }
    return view;
}

std::optional<FrozenResults> frozen_results(Work& work, std::string_view county, panels::RoundId round) {
    const auto frozen = work.one<StoredResultsFrozen>(queries::results_frozen_of, county, round);
    if (!frozen) return std::nullopt;
    return FrozenResults{round, frozen->call, frozen->sha256, frozen->proposed_by_name, frozen->by_name, frozen->at, work.all<ResultLine>(queries::results_of_round, county, round)};
}

MarkingFigures figures_of(Work& work, std::string_view county, panels::RoundId id) {
    MarkingFigures made;
    const auto round = load_round(work, county, id);
    if (!round) return made;
    made.items = std::ranges::count(round->items, false, &panels::ItemLine::withdrawn);
    std::set<ExpertId> who;
    for (const auto& one : round->assignments) {
        who.insert(one.expert);
        if (one.signed_off()) ++made.marks;
        if (one.kind == AssignmentKind::extra) ++made.extra;
        if (one.kind == AssignmentKind::instead) ++made.replaced;
    }
    made.experts = static_cast<std::int64_t>(who.size());
    return made;
}

std::vector<std::pair<std::string, std::string>> ReviewResultRow::labels() {
    return {{"code", "项目代码"}, {"body_name", "申报单位"}, {"title", "项目名称"}, {"kind", "类别"}, {"prefecture", "市州或行业"}, {"marks", "评分份数"}, {"rank", "名次"}, {"tied", "并列"}, {"score", "得分"},
            {"rule", "计分规则"}, {"mean", "平均分"}, {"rank_mean", "平均分名次"}, {"trimmed", "去极值平均分"}, {"rank_trimmed", "去极值名次"}, {"corrected", "校正分"}, {"low", "区间下限"}, {"high", "区间上限"},
            {"rank_corrected", "校正名次"}, {"best_rank", "最好名次"}, {"worst_rank", "最差名次"}, {"moved", "名次受评委宽严影响"}, {"spread", "分差"}, {"vetoed", "一票否决"}, {"below_pass", "低于及格线"},
            {"votes_for", "赞成"}, {"votes_against", "反对"}};
}

}  // namespace luoshi::programmes::review::marking
