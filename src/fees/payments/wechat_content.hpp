// Reading what WeChat Pay says. Private to wechat.cpp and wechat_return.cpp.
#pragma once
#include "fees/payments/wechat.hpp"

namespace luoshi::fees::payments::wechat {

Problem unreadable(std::string_view what);  // invalid "wechat-notice"
const boost::json::object* object_in(const boost::json::object& object, std::string_view name);
std::string text_in(const boost::json::object& object, std::string_view name);  // empty where there is none
// The resource of a notice, opened.
Result<boost::json::object> open_resource(const Merchant& merchant, const boost::json::object& notice);
// Who gets the money; empty where the content was not made out to us.
std::string payee_in(const Merchant& merchant, const boost::json::object& content);

}  // namespace luoshi::fees::payments::wechat
