// The use cases of inspections.
#pragma once
#include "supervision/inspections/views.hpp"

namespace luoshi::supervision::inspections {

Result<http::Page<InspectionTemplateRow>> find_templates(Work& work, const FindInspectionTemplates& query);
Result<InspectionTemplateView> show_template(Work& work, const ShowInspectionTemplate& query);
Result<InspectionSample> show_sample_template(Work& work, const NoInspectionQuestion&);
// "bad-template", "title-required", "changed-meanwhile" (somebody published a version since), "id-taken".
Result<InspectionTemplateView> publish_template(Work& work, const PublishInspectionTemplate& command);

Result<http::Page<InspectorView>> find_inspectors(Work& work, const FindInspectors& query);
// "post-vacant", "unknown-account", "account-of-another", "listed-already", "id-taken".
Result<InspectorView> list_inspector(Work& work, const ListInspector& command);
Result<InspectorView> declare_avoidance(Work& work, const DeclareAvoidance& command);
Result<InspectorView> end_inspector(Work& work, const EndInspector& command);

Result<http::Page<InspectionPlanRow>> find_plans(Work& work, const FindInspectionPlans& query);
Result<InspectionPlanView> show_plan(Work& work, const OneInspectionPlan& query);
// "bad-plan" with the field; a published plan is not written any more: "wrong-state".
Result<InspectionStep> write_plan(Work& work, const WriteInspectionPlan& command);
Result<InspectionStep> publish_plan(Work& work, const PublishInspectionPlan& command);
Result<InspectionStep> withdraw_plan(Work& work, const WithdrawInspectionPlan& command);

Result<http::Page<InspectionDrawRow>> find_draws(Work& work, const FindInspectionDraws& query);
Result<InspectionDrawView> show_draw(Work& work, const OneInspectionDraw& query);
// "plan-not-published", "draw-exists", "source-required", "draw-day-passed", "visits-before-draw", "nothing-to-draw", "too-few-inspectors", "id-taken".
Result<InspectionStep> announce_draw(Work& work, const AnnounceInspectionDraw& command);
Result<InspectionStep> enter_value(Work& work, const EnterInspectionValue& command);
Result<InspectionStep> confirm_value(Work& work, const EnterInspectionValue& command);
Result<InspectionStep> take_value_back(Work& work, const ReasonedInspectionStep& command);
Result<InspectionStep> run_draw(Work& work, const StepInspectionDraw& command);
Result<InspectionStep> cancel_draw(Work& work, const ReasonedInspectionStep& command);

Result<http::Page<InspectionTaskRow>> find_tasks(Work& work, const FindInspectionTasks& query);
Result<http::Page<InspectionTaskRow>> find_own_tasks(Work& work, const NoInspectionQuestion&);
Result<InspectionTaskView> show_task(Work& work, const OneInspectionTask& query);
// "not-waiting", "reason-required", "not-on-this-visit", "no-alternate".
Result<InspectionStep> replace_inspector(Work& work, const ReplaceInspector& command);
Result<InspectionStep> replace_object(Work& work, const ReplaceObject& command);
// "reason-required", "must-avoid", "same-inspector-twice", "due-passed", "id-taken".
Result<InspectionStep> direct_inspection(Work& work, const DirectInspection& command);
Result<KeptPhoto> keep_photo(Work& work, const KeepInspectionPhoto& command);
Result<http::FileReply> fetch_photo(Work& work, const OneInspectionPhoto& query);
// "not-waiting", "form-incomplete", "bad-answer", "photo-missing", "signature-missing", "id-taken".
Result<SubmittedForm> submit_form(Work& work, const SubmitInspectionForm& command);
// "own-form", "answered-already", "no-such-form", "other-form", "signature-missing", "reason-required".
Result<SubmittedForm> countersign_form(Work& work, const CountersignInspectionForm& command);
// "answered-already", "no-such-form", "reason-required".
Result<InspectionStep> take_form_back(Work& work, const TakeInspectionFormBack& command);
Result<InspectedSchoolView> look_at_school(Work& work, const LookAtInspectedSchool& command);
Result<InspectionStep> publish_result(Work& work, const PublishInspectionResult& command);

Result<http::Page<InspectionDrawRow>> find_public_draws(Work& work, const FindPublicInspectionDraws& query);
Result<InspectionDrawView> show_public_draw(Work& work, const OneInspectionDraw& query);
Result<http::FileReply> fetch_record(Work& work, const OneInspectionDraw& query);
Result<http::FileReply> fetch_list(Work& work, const OneInspectionDraw& query);
Result<http::Page<PublicInspectionResult>> find_public_results(Work& work, const FindPublicInspectionResults& query);

}  // namespace luoshi::supervision::inspections
