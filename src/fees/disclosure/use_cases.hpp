// What people do with fee notices.
#pragma once
#include "fees/disclosure/commands.hpp"
#include "fees/disclosure/views.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::disclosure {

Result<FeeNoticeDraft> preview_notice(Work& work, const PreviewNotice& query);
// Refuses "draft-changed" (the draft is not the one that was seen), "nothing-changed" (the same stands already), the first obstacle of the draft,
// "id-taken". The same id, plan and SHA-256 again: the same answer.
Result<FeeNoticeView> publish_notice(Work& work, const PublishNotice& command);
// Refuses "reason-required", "already-withdrawn" and "superseded".
Result<FeeNoticeView> withdraw_notice(Work& work, const WithdrawNotice& command);
Result<FeeNoticeView> show_notice(Work& work, const OneNotice& query);
Result<SchoolFeeNotices> find_notices(Work& work, const FindNotices& query);

Result<http::Page<PublicFeeNoticeRow>> find_public_notices(Work& work, const FindPublicNotices& query);
Result<http::Page<PublicFeeNoticeVersion>> find_school_notices(Work& work, const FindSchoolNotices& query);
Result<PublicFeeNotice> show_public_notice(Work& work, const OneNotice& query);
Result<http::FileReply> print_notice(Work& work, const OneNotice& query);

Result<http::Page<PriceRow>> compare_prices(Work& work, const ComparePrices& query);
Result<PriceHelpView> ask_price_help(Work& work, const AskPriceHelp& query);

}  // namespace luoshi::fees::disclosure
