// How an evaluation looks to whoever asks.
#pragma once
#include "supervision/evaluation/reckon.hpp"

namespace luoshi::supervision::evaluation {

Result<EvaluationView> view_of(Work& work, const Whole& whole);
std::vector<AppealView> appeals_in(Work& work, const Whole& whole, std::optional<BodyId> subject = {});

// Why results cannot be announced, or published, yet.
ActionState may_announce(Work& work, const Whole& whole);
ActionState may_publish(Work& work, const Whole& whole);

}  // namespace luoshi::supervision::evaluation
