// Every use case of the lines.
#pragma once
#include "programmes/lines/views.hpp"

namespace luoshi::programmes::lines {

Result<LineFileView> make_line(Work& work, const MakeLine& command);
Result<LineFileView> change_line(Work& work, const ChangeLine& command);
Result<LineFileView> add_line_target(Work& work, const AddLineTarget& command);
Result<LineFileView> add_line_list(Work& work, const AddLineList& command);
Result<LineFileView> rule_on_list(Work& work, const RuleOnList& command);
Result<LineFileView> answer_line_question(Work& work, const AnswerLineQuestion& command);

Result<LineBoardView> show_line_board(Work& work, const ShowLineBoard& query);
Result<LineFileView> show_line(Work& work, const OneLine& query);
Result<http::Page<ProgrammeUnitRow>> find_units(Work& work, const FindUnits& query);
Result<UnitFileView> show_unit(Work& work, const OneUnit& query);

Result<PublicLines> show_public_lines(Work& work, const NoLineQuestion& query);
Result<PublicLineView> show_public_line(Work& work, const PublicLineQuestion& query);

}  // namespace luoshi::programmes::lines
