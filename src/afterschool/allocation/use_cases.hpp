// The use cases of allocation, one file each.
#pragma once
#include "afterschool/allocation/commands.hpp"
#include "afterschool/allocation/views.hpp"

namespace luoshi::afterschool::allocation {

Result<http::Page<DrawRow>> find_draws(Work& work, const FindDraws& query);
Result<DrawView> show_draw(Work& work, const OneDraw& query);
Result<WhatIfView> show_what_if(Work& work, const ShowWhatIf& query);
Result<LeftOver> show_left_over(Work& work, const OneDraw& query);

// Refuses, besides what enrolment::freeze_round refuses: "draw-exists", "source-required", "draw-day-passed",
// "mechanism-not-drawn", "kept-needs-da", "nothing-to-draw", "id-taken".
Result<DrawStep> announce_draw(Work& work, const AnnounceDraw& command);
Result<DrawStep> enter_value(Work& work, const EnterValue& command);  // "too-early", "value-required", "wrong-state"
Result<DrawStep> confirm_value(Work& work,
                               const EnterValue& command);  // "second-person-required", "values-differ", "wrong-state"
Result<DrawStep> take_value_back(Work& work, const ReasonedStep& command);
// Makes the seed, allocates, hands the seats down, publishes the record; all in one act. "value-not-confirmed", and
// what enrolment::take_results refuses.
Result<DrawStep> run_draw(Work& work, const RunDraw& command);
// Only before the public value can be known: afterwards a draw is carried through. "draw-under-way".
Result<DrawStep> cancel_draw(Work& work, const ReasonedStep& command);

Result<std::vector<ChildDraw>> show_child_draws(Work& work, const ShowChildDraws& query);

Result<http::Page<PublicDraw>> find_public_draws(Work& work, const FindPublicDraws& query);
Result<PublicDraw> show_public_draw(Work& work, const OneDraw& query);
Result<http::FileReply> fetch_record(Work& work, const OneDraw& query);  // luoshi.draw/1; "not-drawn" before
Result<http::FileReply> fetch_list(Work& work, const OneDraw& query);    // luoshi.frozen/1

}  // namespace luoshi::afterschool::allocation
