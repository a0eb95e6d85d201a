REM Fills a sheet of a review as a person does: verdicts and notes, corrections, rows sorted and rows deleted.
REM The place of a row in the sheet as written says what is done to it.
Sub Fill(source As String, target As String, language As String, special As String)
    Dim opened(1) As New com.sun.star.beans.PropertyValue
    opened(0).Name = "FilterName"
    opened(0).Value = "Text - txt - csv (StarCalc)"
    opened(1).Name = "FilterOptions"
    opened(1).Value = "44,34,76,1,," & language & ",false," & special
    Dim hidden(2) As New com.sun.star.beans.PropertyValue
    hidden(0) = opened(0)
    hidden(1) = opened(1)
    hidden(2).Name = "Hidden"
    hidden(2).Value = True
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress.EndRow
    lastColumn = cursor.RangeAddress.EndColumn
    Dim locale As New com.sun.star.lang.Locale
    iso = document.NumberFormats.queryKey("YYYY-MM-DD", locale, False)
    If iso = -1 Then iso = document.NumberFormats.addNew("YYYY-MM-DD", locale)
    action = -1
    deadline = -1
    For column = 0 To lastColumn
        Select Case sheet.getCellByPosition(column, 0).String
            Case "action" : action = column
            Case "deadline_to" : deadline = column
        End Select
    Next
    For row = 1 To last
        Select Case row Mod 3
            Case 0 : sheet.getCellByPosition(0, row).String = "Right"
            Case 1 : sheet.getCellByPosition(0, row).String = "wrong"
            Case 2 : sheet.getCellByPosition(0, row).String = "unsure"
        End Select
        If row Mod 4 = 0 Then
            sheet.getCellByPosition(1, row).String = "'tis """ & row & """" & Chr(10) & "of two lines, so"
        End If
        If row Mod 10 = 0 Then
            sheet.getCellByPosition(deadline, row).Formula = "2031-02-03"
            sheet.getCellByPosition(deadline, row).NumberFormat = iso
        End If
        If row Mod 10 = 5 Then
            sheet.getCellByPosition(action, row).String = "pay 'em" & Chr(10) & "twice"
        End If
    Next
    For row = last To 1 Step -1
        If row Mod 20 = 19 Then
            sheet.Rows.removeByIndex(row, 1)
        End If
    Next
    cursor.gotoEndOfUsedArea(False)
    rows = sheet.getCellRangeByPosition(0, 0, lastColumn, cursor.RangeAddress.EndRow)
    Dim fields(0) As New com.sun.star.table.TableSortField
    fields(0).Field = action
    fields(0).IsAscending = False
    Dim sorting(1) As New com.sun.star.beans.PropertyValue
    sorting(0).Name = "SortFields"
    sorting(0).Value = fields()
    sorting(1).Name = "ContainsHeader"
    sorting(1).Value = True
    rows.sort(sorting())
    opened(1).Value = "44,34,76,1,," & language & ",false,true,false"
    document.storeToURL(target, opened())
    document.close(True)
End Sub
