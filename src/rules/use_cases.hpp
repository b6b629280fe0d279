// Every use case of rules, one .cpp file each. Routes, the command line, jobs and tests call the same functions.
#pragma once
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "rules/commands.hpp"
#include "rules/views.hpp"

namespace luoshi::rules {

// Questions
Result<std::vector<ParameterView>> show_parameters(Work& work, const ShowParameters& query);
Result<WhyView> ask_why(Work& work, const AskWhy& query);
Result<HeldView> show_held(Work& work, const ShowHeld& query);
Result<http::Page<ValueView>> find_values(Work& work, const FindValues& query);
Result<ValueView> show_value(Work& work, const OneValue& query);
Result<std::vector<ValueView>> find_resting_values(Work& work, const FindResting& query);
Result<std::vector<ConflictView>> find_conflicts(Work& work, const FindConflicts& query);
// What confirming, settling or withdrawing a value that is there would do; for whoever may see the value.
Result<PreviewView> preview_step(Work& work, const PreviewStep& query);
Result<PreviewView> preview_value(Work& work, const PreviewValue& query);
Result<TaskList> find_rule_tasks(Work& work, const NoQuestion& query);

// Values
Result<ValueView> enter_value(Work& work, const EnterValue& command);
Result<ValueView> confirm_value(Work& work, const StepValue& command);
Result<ValueView> reject_value(Work& work, const EndValue& command);
Result<ValueView> withdraw_value(Work& work, const EndValue& command);
Result<ValueView> settle_value(Work& work, const SettleValue& command);

// Telephones
Result<std::vector<PhoneView>> find_phones(Work& work, const FindPhones& query);
Result<PhoneView> enter_phone(Work& work, const EnterPhone& command);
Result<PhoneView> end_phone(Work& work, const EndPhone& command);

// Public
Result<PublicRules> show_public_rules(Work& work, const ShowPublicRules& query);

}  // namespace luoshi::rules
