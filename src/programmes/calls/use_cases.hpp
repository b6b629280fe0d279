// Every use case of calls and applications.
#pragma once
#include "programmes/calls/views.hpp"

namespace luoshi::programmes::calls {

// The office
Result<CallFileView> make_call(Work& work, const MakeCall& command);
Result<CallFileView> change_call(Work& work, const ChangeCall& command);
Result<CallFileView> publish_call(Work& work, const PublishCall& command);
Result<CallFileView> publish_participants(Work& work, const OneCall& command);
Result<CallFileView> show_call(Work& work, const OneCall& query);
Result<http::Page<CallRow>> find_calls(Work& work, const FindCalls& query);

// The applicant
Result<ApplicationFileView> start_application(Work& work, const StartApplication& command);
Result<ApplicationFileView> save_application(Work& work, const SaveApplication& command);
Result<ApplicationFileView> confirm_application(Work& work, const OneApplication& command);
Result<ApplicationFileView> hand_in_material(Work& work, const HandInMaterial& command);
Result<ApplicationFileView> drop_material(Work& work, const OneMaterial& command);
Result<http::FileReply> fetch_material(Work& work, const OneMaterial& query);
Result<ApplicationFileView> submit_application(Work& work, const SubmitApplication& command);
Result<ApplicationFileView> withdraw_application(Work& work, const ApplicationWords& command);
Result<ApplicationFileView> show_application(Work& work, const OneApplication& query);
Result<http::Page<ApplicationRow>> find_applications(Work& work, const FindApplications& query);

// Recommendation and formal review
Result<ApplicationFileView> return_application(Work& work, const ReturnApplication& command);
Result<RecommendationDesk> show_recommendation(Work& work, const ShowRecommendation& query);
Result<RecommendationDesk> send_recommendation(Work& work, const SendRecommendation& command);
Result<RankingRead> read_ranking(Work& work, const ReadRanking& command);
Result<ApplicationFileView> review_application(Work& work, const ReviewApplication& command);

// Anybody
Result<PublicCalls> show_public_calls(Work& work, const NoCallQuestion& query);
Result<PublicCallView> show_public_call(Work& work, const PublicCallQuestion& query);

}  // namespace luoshi::programmes::calls
