// What the file of a round shows of votes, spreads and the proposal.
#pragma once
#include "programmes/review/marking/store.hpp"

namespace luoshi::programmes::review::marking {

std::optional<PanelVoteView> vote_view(Work& work, const RoundNow& round);
// Who may vote on an item: those who sit now, are not barred and did not lose the right.
std::vector<ExpertId> entitled_to(Work& work, const RoundNow& round, ApplicationId item);
// 667 thousandths are two thirds: the simplest fraction within a thousandth, with a denominator of twelve at most; otherwise the thousandths themselves.
std::pair<std::int64_t, std::int64_t> fraction_of(std::int64_t permille);

// Spreads over the limit; nothing before everybody has signed.
std::vector<MarkingSpread> open_spreads(Work& work, const RoundNow& round);
// The text that is proposed, hashed and frozen.
std::string results_content(Work& work, const RoundNow& round);

}  // namespace luoshi::programmes::review::marking
