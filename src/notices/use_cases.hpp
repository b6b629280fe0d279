// Every use case of the register, one .cpp file each. Routes, the command line, jobs and tests call the same functions.
#pragma once
#include "notices/cleanup_views.hpp"
#include "notices/commands.hpp"
#include "notices/graph_views.hpp"
#include "notices/import_views.hpp"
#include "notices/list_views.hpp"
#include "notices/notice_views.hpp"
#include "notices/question_views.hpp"
#include "notices/reading/compare.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::notices {

// Lists and pages
Result<http::Page<NoticeRow>> find_notices(Work& work, const FindNotices& command);
Result<http::Page<SearchHit>> search_notices(Work& work, const SearchNotices& command);
Result<NoticeView> show_notice(Work& work, const OneNotice& command);
Result<GraphView> show_graph(Work& work, const ShowGraph& command);
Result<reading::Comparison> compare_notices(Work& work, const CompareNotices& command);
Result<http::Page<ForceSpan>> show_force_timeline(Work& work, const ShowForceTimeline& command);
Result<http::Page<RestingRow>> find_resting_on_ended(Work& work, const FindResting& command);
Result<TaskList> find_tasks(Work& work, const NoQuestion& command);

// Import
Result<ImportView> import_file(Work& work, const ImportFile& command);
Result<ImportView> retry_import(Work& work, const RetryImport& command);
Result<ImportView> show_import(Work& work, const OneImport& command);
Result<http::Page<ImportRow>> find_imports(Work& work, const FindImports& command);

// Steps on one notice
Result<NoticeStep> register_notice(Work& work, const RegisterNotice& command);
Result<NoticeStep> correct_notice(Work& work, const CorrectNotice& command);
Result<NoticeStep> decide_finding(Work& work, const DecideFinding& command);
Result<NoticeStep> check_notice(Work& work, const StepNotice& command);
Result<NoticeStep> publish_notice(Work& work, const StepNotice& command);
Result<NoticeStep> withdraw_notice(Work& work, const WithdrawNotice& command);
Result<NoticeStep> read_again(Work& work, const StepNotice& command);

// Files out
Result<http::FileReply> fetch_original(Work& work, const OneNotice& command);
Result<http::FileReply> export_json(Work& work, const OneNotice& command);
Result<http::FileReply> export_akoma_ntoso(Work& work, const OneNotice& command);
Result<http::FileReply> export_docx(Work& work, const OneNotice& command);

// Clean-up
Result<http::Page<InventoryRow>> find_inventory(Work& work, const FindInventory& command);
Result<InventoryRow> add_to_inventory(Work& work, const AddToInventory& command);
Result<Nothing> remove_from_inventory(Work& work, const RemoveFromInventory& command);
Result<http::Page<CampaignRow>> find_campaigns(Work& work, const FindCampaigns& command);
Result<CampaignRow> open_campaign(Work& work, const OpenCampaign& command);
Result<CampaignView> show_campaign(Work& work, const ShowCampaign& command);
Result<VerdictRow> give_verdict(Work& work, const GiveVerdict& command);
Result<VerdictRow> check_verdict(Work& work, const CheckVerdict& command);
Result<CampaignView> publish_list(Work& work, const PublishList& command);

// Interpretation desk
Result<http::Page<QuestionRow>> find_questions(Work& work, const FindQuestions& command);
Result<QuestionView> show_question(Work& work, const OneQuestion& command);
Result<QuestionView> ask_question(Work& work, const AskQuestion& command);
Result<QuestionView> answer_question(Work& work, const AnswerQuestion& command);
Result<QuestionView> check_answer(Work& work, const StepQuestion& command);
Result<QuestionView> publish_answer(Work& work, const StepQuestion& command);
Result<QuestionView> decline_question(Work& work, const DeclineQuestion& command);

// Public
Result<http::Page<NoticeRow>> find_public_notices(Work& work, const FindPublicNotices& command);
Result<http::Page<SearchHit>> search_public_notices(Work& work, const SearchPublicNotices& command);
Result<PublicNotice> show_public_notice(Work& work, const OneNotice& command);
Result<http::Page<ForceSpan>> show_public_timeline(Work& work, const ShowForceTimeline& command);
Result<http::Page<PublishedAnswer>> find_public_answers(Work& work, const FindPublicAnswers& command);

}  // namespace luoshi::notices
