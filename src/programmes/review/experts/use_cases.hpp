// Every use case of the pool.
#pragma once
#include "programmes/review/experts/views.hpp"

namespace luoshi::programmes::review::experts {

// The office
Result<http::Page<ExpertRow>> find_experts(Work& work, const FindExperts& query);
Result<ExpertFileView> show_expert(Work& work, const OneExpert& query);
Result<ExpertFileView> add_expert(Work& work, const AddExpert& command);
Result<ExpertFileView> link_expert(Work& work, const LinkExpert& command);
Result<ExpertFileView> step_expert(Work& work, const StepExpert& command);
Result<ExpertsRead> read_experts(Work& work, const ReadExperts& command);
Result<ExpertsImported> import_experts(Work& work, const ImportExperts& command);
Result<ExpertTermsList> show_expert_terms(Work& work, const ExpertPoolQuestion& query);
Result<ExpertTermsList> set_expert_terms(Work& work, const SetExpertTerms& command);
Result<ExpertRuleSteps> apply_expert_rules(Work& work, const ApplyExpertRules& command);

// The office, or the expert about himself
Result<ExpertFileView> change_expert(Work& work, const ChangeExpert& command);
Result<ExpertFileView> add_fact(Work& work, const AddFact& command);
Result<ExpertFileView> end_fact(Work& work, const EndFact& command);
Result<ExpertFileView> confirm_expert(Work& work, const ConfirmExpert& command);
Result<ExpertFileView> set_away(Work& work, const SetAway& command);
Result<ExpertFileView> drop_away(Work& work, const DropAway& command);

// The expert
Result<ExpertFileView> show_own_expert(Work& work, const OwnExpertQuestion& query);

}  // namespace luoshi::programmes::review::experts
