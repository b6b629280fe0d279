// Every use case of construction.
#pragma once
#include "foundation/result.hpp"
#include "platform/files/file_store.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/construction/views.hpp"

namespace luoshi::programmes::construction {

Result<http::Page<ConstructionUnitRow>> find_construction_units(Work& work, const FindConstructionUnits& query);
Result<ConstructionUnitView> show_construction_unit(Work& work, const OneConstruction& query);
Result<KeptConstructionFile> keep_construction_file(Work& work, const KeepConstructionFile& command);
Result<http::FileReply> fetch_construction_file(Work& work, const ProofOfUnit& query);

// The rules of a line
Result<ConstructionTermsView> show_terms(Work& work, const TermsOfLine& query);
Result<ConstructionTermsView> set_terms(Work& work, const SetTerms& command);

// Task book
Result<TaskBookView> show_task(Work& work, const OneConstruction& query);
Result<TaskContentView> show_task_version(Work& work, const OneBook& query);
Result<TaskBookView> draft_task(Work& work, const DraftTask& command);
Result<TaskBookView> submit_task(Work& work, const SubmitTask& command);
Result<TaskBookView> step_task(Work& work, const StepTask& command);

// Progress, money, building
Result<ProgressView> show_progress(Work& work, const OneConstruction& query);
Result<ProgressView> report_progress(Work& work, const ReportProgress& command);
Result<ConstructionMoneyView> show_money(Work& work, const OneConstruction& query);
Result<ConstructionMoneyView> enter_money(Work& work, const EnterMoney& command);
Result<ConstructionMoneyView> take_money_back(Work& work, const TakeMoneyBack& command);
Result<BuildingView> show_building(Work& work, const OneConstruction& query);
Result<BuildingView> step_building(Work& work, const StepBuilding& command);
Result<BuildingView> step_unified(Work& work, const StepUnified& command);

// Checks, clawback, the way out
Result<http::Page<ProgrammeCheckRow>> find_checks(Work& work, const FindChecks& query);
Result<std::vector<ProgrammeCheckView>> show_checks(Work& work, const OneConstruction& query);
Result<ProgrammeCheckView> open_check(Work& work, const OpenCheck& command);
Result<ProgrammeCheckView> step_check(Work& work, const StepCheck& command);
Result<ExitView> show_exit(Work& work, const OneConstruction& query);
Result<ExitView> step_exit(Work& work, const StepExit& command);
Result<ExitView> pay_clawback(Work& work, const PayClawback& command);

// Groups
Result<http::Page<EducationGroupRow>> find_groups(Work& work, const FindEducationGroups& query);
Result<EducationGroupView> show_group(Work& work, const OneEducationGroup& query);
Result<EducationGroupView> found_group(Work& work, const FoundGroup& command);
Result<EducationGroupView> join_group(Work& work, const JoinGroup& command);
Result<EducationGroupView> leave_group(Work& work, const LeaveGroup& command);
Result<EducationGroupView> step_group(Work& work, const StepGroup& command);
Result<EducationGroupView> add_group_project(Work& work, const AddGroupProject& command);
Result<EducationGroupView> add_group_outcome(Work& work, const AddGroupOutcome& command);

// Everybody
Result<http::Page<PublicConstruction>> find_public_construction(Work& work, const FindPublicConstruction& query);

// Where the files of proofs lie. Set once when the program (or a test) starts.
void keep_construction_files_in(files::FileStore& store);
files::FileStore& construction_files();  // throws std::logic_error before keep_construction_files_in

}  // namespace luoshi::programmes::construction
