// The panel's vote: one member, one vote for an item; quorum and threshold are the round's terms.
#include "programmes/review/marking/votes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"

namespace luoshi::programmes::review::marking {
namespace {

struct Ballot {
    ApplicationId application;
    ExpertId expert;
    BallotChoice choice = BallotChoice::abstain;
};
BOOST_DESCRIBE_STRUCT(Ballot, (), (application, expert, choice))

std::vector<Ballot> ballots_of(Work& work, const RoundNow& round) { return work.all<Ballot>(queries::ballots_of_round, round.county(), round.line.id); }

struct Tally {
    std::int64_t in_favour = 0, against = 0, abstained = 0;
    std::int64_t given() const { return in_favour + against + abstained; }
};

Tally tally_of(const std::vector<Ballot>& ballots, ApplicationId item) {
    Tally made;
    for (const auto& one : ballots) {
        if (one.application != item) continue;
        ++(one.choice == BallotChoice::in_favour ? made.in_favour : one.choice == BallotChoice::against ? made.against : made.abstained);
    }
    return made;
}

std::vector<std::string> protocol_of(const RoundNow& round, const PanelVoteView& view) {
    std::vector<std::string> lines;
    lines.push_back(fmt::format("表决事项：{}", view.question));
    lines.push_back(fmt::format("规则：每人每项目一票，回避的项目不投；到票须达应投人数的 {}/{}，赞成须达到票的 {}/{}（弃权计入到票）", view.quorum_num, view.quorum_den, view.threshold_num, view.threshold_den));
    lines.push_back(fmt::format("组织者：{}；计票：{}", view.opened_by_name, view.counted_by_name));
    for (const auto& one : view.items) {
        const auto* item = round.item_by_code(one.code);
        lines.push_back(fmt::format("{} {}：应投 {} 票，赞成 {}、反对 {}、弃权 {}，{}", one.code, item ? item->body_name : "", one.entitled, one.votes_for, one.votes_against, one.abstained,
                                    one.passed ? "通过" : one.quorate ? "未通过" : "未达到票要求"));
    }
    return lines;
}

}  // namespace

std::pair<std::int64_t, std::int64_t> fraction_of(std::int64_t permille) {
    for (std::int64_t den = 1; den <= 12; ++den) {
        const auto num = (permille * den + 500) / 1000;
        const auto off = 1000 * num - permille * den;
        if (num >= 1 && num <= den && off <= den && off >= -den) return {num, den};
    }
    return {std::clamp<std::int64_t>(permille, 1, 1000), 1000};
}

std::vector<ExpertId> entitled_to(Work& work, const RoundNow& round, ApplicationId item) {
    std::vector<ExpertId> made;
    work.each(
        queries::clear_pairs_of,
        [&](const storage::Row& row) {
            const auto expert = row.get<ExpertId>(0);
            if (row.get<ApplicationId>(1) == item && round.member(expert) && !round.lost.contains(expert) && !round.bars(expert, item)) made.push_back(expert);
        },
        round.county(), round.line.id);
    return made;
}

std::optional<PanelVoteView> vote_view(Work& work, const RoundNow& round) {
    if (!round.vote) return std::nullopt;
    const auto& vote = *round.vote;
    PanelVoteView view{vote.question, vote.quorum_num, vote.quorum_den, vote.threshold_num, vote.threshold_den, vote.at, vote.by_name, !round.counts.empty(), "", {}, {}};
    const auto ballots = ballots_of(work, round);
    std::map<ApplicationId, std::int64_t> entitled;
    if (!view.counted) {
        work.each(
            queries::clear_pairs_of,
            [&](const storage::Row& row) {
                const auto expert = row.get<ExpertId>(0);
                const auto item = row.get<ApplicationId>(1);
                if (round.member(expert) && !round.lost.contains(expert) && !round.bars(expert, item)) ++entitled[item];
            },
            round.county(), round.line.id);
    }
    for (const auto& item : round.items) {
        if (item.withdrawn) continue;
        PanelVoteLine line;
        line.code = item.code;
        line.given = tally_of(ballots, item.application).given();
        const auto count = std::ranges::find(round.counts, item.application, &StoredCount::application);
        if (count != round.counts.end()) {
            line.entitled = count->entitled;
            line.votes_for = count->votes_for;
            line.votes_against = count->votes_against;
            line.abstained = count->abstained;
            line.quorate = count->quorate;
            line.passed = count->passed;
            view.counted_by_name = count->by_name;
        } else if (!view.counted) {
            line.entitled = entitled[item.application];
        }
        view.items.push_back(std::move(line));
    }
    if (view.counted) view.protocol = protocol_of(round, view);
    return view;
}

Result<MarkingRoundView> open_panel_vote(Work& work, const OpenPanelVote& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    if (round.vote && round.vote->question == command.question) return show_marking_round(work, {command.round, command.county});
    TRY_DO(require_phase(round, {MarkingPhase::closed}));
    TRY_DO(require_words("question", command.question, 500));
    const auto [quorum_num, quorum_den] = fraction_of(round.terms.quorum_permille);
    const auto [threshold_num, threshold_den] = fraction_of(round.terms.threshold_permille);
    work.run(queries::insert_vote, round.county(), command.round, command.question, quorum_num, quorum_den, threshold_num, threshold_den, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("marking.open_vote", "review_round", command.round.to_string());
    return show_marking_round(work, {command.round, command.county});
}

Result<MyReviews> cast_panel_ballot(Work& work, const CastPanelBallot& command) {
    TRY(const MyRound mine, my_round(work, command.county, command.round));
    const auto& round = mine.round;
    TRY_DO(require_county(work, round));
    const auto* item = round.item_by_code(command.code);
    // Not his to vote on, and not there, are the same to him.
    if (!item || item->withdrawn) return no_such_item();
    const auto entitled = entitled_to(work, round, item->application);
    if (std::ranges::find(entitled, mine.me) == entitled.end()) return no_such_item();
    if (round.phase() != MarkingPhase::voting) return not_now("现在没有表决", "there is no vote now");
    for (const auto& one : ballots_of(work, round)) {
        if (one.application != item->application || one.expert != mine.me) continue;
        if (one.choice == command.choice) return show_my_reviews(work, {command.county});
        return Problem{Code::conflict, "voted-already", "您已经投过这一项，一人一票，不能改投", "you have voted on this item; a vote is not changed"};
    }
    work.run(queries::insert_ballot, round.county(), command.round, item->application, mine.me, command.choice, work.now(), actor_key(work.actor()));
    work.record("marking.ballot", "review_round", command.round.to_string());
    return show_my_reviews(work, {command.county});
}

Result<MarkingRoundView> count_panel_vote(Work& work, const OneMarkingRound& command) {
    TRY(const RoundNow round, round_to_write(work, command.county, command.round));
    if (!round.counts.empty()) return show_marking_round(work, command);
    TRY_DO(require_phase(round, {MarkingPhase::voting}));
    const auto& vote = *round.vote;
    const auto view = vote_view(work, round).value();
    const auto ballots = ballots_of(work, round);
    const auto given = std::ranges::count_if(view.items, [](const auto& one) { return one.given > 0; });
    if (given == 0) return not_now("还没有人投票", "nobody has voted yet");
    for (const auto& line : view.items) {
        const auto id = round.item_by_code(line.code)->application;
        const auto tally = tally_of(ballots, id);
        // Whoever lost the right after voting stays among those who could.
        const auto entitled = std::max(line.entitled, tally.given());
        const bool quorate = tally.given() > 0 && tally.given() * vote.quorum_den >= entitled * vote.quorum_num;
        const bool passed = quorate && tally.in_favour * vote.threshold_den >= tally.given() * vote.threshold_num;
        work.run(queries::insert_count, round.county(), command.round, id, vote.quorum_num, vote.quorum_den, vote.threshold_num, vote.threshold_den, entitled, tally.in_favour, tally.against,
                 tally.abstained, std::int64_t{quorate ? 1 : 0}, std::int64_t{passed ? 1 : 0}, work.now(), actor_key(work.actor()), work.actor().name);
    }
    work.record("marking.count_vote", "review_round", command.round.to_string());
    return show_marking_round(work, command);
}

}  // namespace luoshi::programmes::review::marking
